// @ts-check
// Astro's command, kept from reporting home and from going into the background where it takes us for a machine.
import { setFlagsFromString } from 'node:v8';

// Node now and then never ends where this compiler is at work when it is told to (nodejs/node#54918).
setFlagsFromString('--no-maglev');
// The YAML parser looks up a variable for every token, and asking the system for it takes a sixth of the time.
process.env = { ...process.env };
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
