import type { Zone } from './workbook.js';

export function overlaps(one: Zone, other: Zone): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The zones with the holes cut out; the same array where no hole touches them. */
export function withoutZones(zones: readonly Zone[], holes: readonly Zone[]): readonly Zone[] {
  if (!zones.some((zone) => holes.some((hole) => overlaps(zone, hole)))) return zones;
  return holes.reduce<readonly Zone[]>((left, hole) => left.flatMap((zone) => cut(zone, hole)), zones);
}

/** What is left of a zone, as up to four zones: above, below, left and right of the hole. */
function cut(zone: Zone, hole: Zone): Zone[] {
  if (!overlaps(zone, hole)) return [zone];
  const rest: Zone[] = [];
  if (zone.top < hole.top) rest.push({ ...zone, bottom: hole.top - 1 });
  if (zone.bottom > hole.bottom) rest.push({ ...zone, top: hole.bottom + 1 });
  const top = Math.max(zone.top, hole.top);
  const bottom = Math.min(zone.bottom, hole.bottom);
  if (zone.left < hole.left) rest.push({ top, bottom, left: zone.left, right: hole.left - 1 });
  if (zone.right > hole.right) rest.push({ top, bottom, left: hole.right + 1, right: zone.right });
  return rest;
}
