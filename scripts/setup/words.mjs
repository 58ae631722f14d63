// @ts-check
const words = {
	installing: {
		de: 'Abhängigkeiten werden installiert (npm ci), das dauert etwa eine Minute …',
		en: 'Installing dependencies (npm ci), which takes about a minute …',
	},
	installFailed: {
		de: 'Die Installation ist fehlgeschlagen (npm ci, Rückgabewert {code}). Die Meldungen stehen darüber.',
		en: 'The installation failed (npm ci, exit code {code}). Its messages are above.',
	},
	nodeMissing: {
		de: 'Für dieses System liegt Node 24 nicht als npm-Paket bei, und das vorhandene Node {version} ist zu alt. Bitte Node 22.12 oder neuer installieren.',
		en: 'Node 24 does not come as an npm package for this system, and its own Node {version} is too old. Please install Node 22.12 or newer.',
	},
	checking: { de: 'Inhalte werden geprüft …', en: 'Checking the content …' },
	checkFailed: {
		de: 'Die Inhalte haben Fehler; siehe oben. Die Seiten wurden nicht gebaut.',
		en: 'The content has errors, see above. The site was not built.',
	},
	building: { de: 'Seiten und Suchindex werden gebaut …', en: 'Building site and search index …' },
	buildFailed: {
		de: 'Der Bau der Seiten ist fehlgeschlagen; siehe oben.',
		en: 'Building the site failed, see above.',
	},
	portTaken: {
		de: 'Port {port} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie einen anderen Port: PORT={other} npm start',
		en: 'Port {port} is already in use. Stop the other program, or choose another port: PORT={other} npm start',
	},
	badPort: {
		de: 'PORT={port} ist keine Portnummer (1 bis 65535).',
		en: 'PORT={port} is not a port number (1 to 65535).',
	},
	serving: {
		de: 'Der Katalog steht bereit: {address} (Beenden mit Strg+C)',
		en: 'The catalogue is ready: {address} (stop with Ctrl+C)',
	},
	serverEnded: {
		de: 'Der Webserver hat sich unerwartet beendet (Rückgabewert {code}).',
		en: 'The web server ended unexpectedly (exit code {code}).',
	},
	installingBrowser: {
		de: 'Chromium wird installiert (apt-get) …',
		en: 'Installing Chromium (apt-get) …',
	},
	browserMissing: {
		de: 'Für die Browsertests fehlt Chromium. Bitte Chromium oder Google Chrome installieren (Debian: apt-get install chromium), oder mit CHROMIUM_PATH angeben, wo es liegt.',
		en: 'The browser tests need Chromium. Please install Chromium or Google Chrome (Debian: apt-get install chromium), or say where it is with CHROMIUM_PATH.',
	},
	browserPathWrong: {
		de: 'CHROMIUM_PATH={path} ist kein ausführbares Programm.',
		en: 'CHROMIUM_PATH={path} is not an executable program.',
	},
	installingHugo: { de: 'Hugo wird installiert (apt-get) …', en: 'Installing Hugo (apt-get) …' },
	installingJava: {
		de: 'Java wird installiert (apt-get) …',
		en: 'Installing Java (apt-get) …',
	},
	javaMissing: {
		de: 'Für die HTML-Prüfung fehlt Java. Bitte ein JRE ab Version 11 installieren (Debian: apt-get install default-jre-headless), oder mit JAVA_HOME angeben, wo es liegt.',
		en: 'The HTML checker needs Java. Please install a JRE of version 11 or newer (Debian: apt-get install default-jre-headless), or say where it is with JAVA_HOME.',
	},
	installingNginx: {
		de: 'nginx wird installiert (apt-get) …',
		en: 'Installing nginx (apt-get) …',
	},
	nginxMissing: {
		de: 'Für den Test der Server-Einstellungen fehlt nginx. Bitte installieren (Debian: apt-get install nginx-light).',
		en: 'The test of the server settings needs nginx. Please install it (Debian: apt-get install nginx-light).',
	},
	unknownStage: {
		de: 'Unbekannter Abschnitt „{stage}“. Es gibt: {stages}',
		en: 'Unknown stage “{stage}”. There are: {stages}',
	},
	stageSkipped: {
		de: 'nicht ausgeführt, weil „{need}“ fehlgeschlagen ist',
		en: 'not run, because “{need}” failed',
	},
	longSkipped: {
		de: 'nicht ausgeführt, weil schon etwas fehlgeschlagen ist',
		en: 'not run, because something has failed already',
	},
	noReport: {
		de: 'Vitest hat keinen Bericht hinterlassen.',
		en: 'Vitest left no report.',
	},
	failures: { de: 'Fehlgeschlagen: {stages}', en: 'Failed: {stages}' },
};

// As `src/i18n/environment-language.ts`, which a Node that cannot read TypeScript cannot import.
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language = /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'de';

/**
 * What the set-up says to people, in the language of their environment: English, else German.
 *
 * @param {keyof typeof words} key
 * @param {Record<string, string | number>} [values] fills the places: `{ port: 4321 }`
 */
export const say = (key, values = {}) =>
	words[key][language].replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
