// @ts-check
// Astro's command, kept from reporting home and from going into the background where it takes us for a machine.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
