/** Set by the build: whether what is built is published as an editor add-on. Left out where nothing is built (tests). */
declare const CLOSE_THE_LOOP_ADD_ON: boolean | undefined;

/**
 * Whether this is the build for the Marketplace. A script that is bound to one spreadsheet has a menu of its own in the
 * menu bar; a published add-on's is a submenu of Extensions.
 * https://developers.google.com/workspace/add-ons/concepts/menus
 */
export const IS_ADD_ON = typeof CLOSE_THE_LOOP_ADD_ON === 'boolean' && CLOSE_THE_LOOP_ADD_ON;

/** What all of this is called, in every language: the menu, the sender of a mail, and what is at its head. */
export const PRODUCT = 'Close the Loop';

/** Where the menu is, as a person opens it. */
export const MENU = IS_ADD_ON ? `Extensions → ${PRODUCT}` : PRODUCT;
