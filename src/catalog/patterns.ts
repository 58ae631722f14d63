/**
 * Shape of an entry's id, which is also its file name and URL segment, for ever. `seite-2` and `page-2` are the
 * addresses of a list's further pages.
 */
export const idPattern = /^(?!(?:seite|page)-\d+$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Shape of a term's id: as an id, or a Land's two capital letters. */
export const termPattern = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z]{2})$/;

/** Shape of the name of a file in `content/media/`. */
export const mediaPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.[a-z0-9]+$/;

/** What a text must hold: zero-width and other ignorable characters are as invisible as spaces. */
export const visiblePattern = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Shape of an address of a page, as far as a pattern can say it. */
export const linkPattern = /^https?:\/\/[^\s/?#]+\.[^\s]+$/i;

/** Shape of a phone number: five digits at least. */
export const phonePattern = /^\+?(?:[0-9][ ()/-]*){5,}$/;

/** Shape of a digest, see `digest.ts`. */
export const digestPattern = /^[0-9a-f]{16}$/;
