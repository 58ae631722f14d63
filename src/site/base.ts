const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address within the site as a page must write it: with the base path in front. */
export const href = (path: string): string => `${base}${path}`;

/** The full address of a page, with host: for canonical links, sharing and mails. */
export const fullAddress = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
