import { canonicalZone, instantOfWall, isZone, offsetAt } from '../../runtime/zone-time.js';

/**
 * Between a script's Date (an instant) and a cell's serial number (a wall clock without a zone): days since
 * 1899-12-30, read in the spreadsheet's time zone.
 */
const MS_PER_DAY = 86_400_000;
/** 1970-01-01 as a serial. */
const UNIX_EPOCH = 25_569;

/** True for a zone name that this machine knows; "GMT+1" is no name of a spreadsheet's zone. */
export const isTimeZone = (zone: string): boolean => isZone(zone) && canonicalZone(zone) === zone;

/**
 * The instant at which the zone's clocks show that serial. A time that the clocks skip is read with the offset before
 * the gap, so it lies as far behind the gap as it was written into it; one they show twice is the first.
 */
export function instantOf(serial: number, zone: string): number {
  return instantOfWall(zone, Math.round((serial - UNIX_EPOCH) * MS_PER_DAY));
}

/** What the zone's clocks show at an instant, as a serial. */
export function serialOf(instant: number, zone: string): number {
  const wall = instant + offsetAt(zone, instant);
  const days = Math.floor(wall / MS_PER_DAY);
  return UNIX_EPOCH + days + (wall - days * MS_PER_DAY) / MS_PER_DAY;
}
