import { folded, withoutUmlautE } from '#src/search/word-key.ts';

/** Between two parts of a German compound may stand: Prävention-s-rat, Gemeinde-n-…, Land-es-…, Student-en-… */
export const compoundLinks = ['', 's', 'n', 'es', 'en', 'er'];

/** Shorter parts occur in every other word. */
const shortestPart = 4;
const shortestCompound = 8;

/** What ends words but is none, though it may stand in a text as one. */
const neverAParts = new Set(
	'innen schaft heit keit ungen ische ischer isch lich tion ment ling'.split(' '),
);

/** The two ways to take compounds apart. */
export interface Compounds {
	/** Every word that stands in a compound, from short to long ones, folded: none where it cannot be taken apart as a whole. */
	readonly parts: (word: string) => readonly string[];
	/** The fewest words that make up a compound, folded: `moscheeschutz` → moschee, schutz. Empty where it is none. */
	readonly split: (word: string) => readonly string[];
}

/** @param isWord says whether a folded string of letters is a word by itself */
export function compounds(isWord: (part: string) => boolean): Compounds {
	const isPart = (part: string) =>
		(part.length >= shortestPart || shortParts.has(part)) && !neverAParts.has(part) && isWord(part);
	const graph = (typed: string) => {
		const word = withoutUmlautE(folded(typed));
		return word.length < shortestCompound || /\d/.test(word) ? [] : usefulPieces(word, isPart);
	};
	return {
		parts: (word) => [...new Set(graph(word).map(({ part }) => part))],
		split: (word) => fewest(graph(word)),
	};
}

interface Piece {
	readonly start: number;
	/** Where the next piece begins, behind the linking letters. */
	readonly next: number;
	readonly part: string;
	/** The fewest pieces from here to the end of the word, this one included. */
	readonly left: number;
}

/** All pieces that lie on some way from the start to the end of the word, which itself is no piece. */
function usefulPieces(word: string, isPart: (part: string) => boolean): Piece[] {
	const toEnd = new Map([[word.length, 0]]);
	const pieces: Piece[] = [];
	for (let start = word.length - 3; start >= 0; start -= 1) {
		for (let end = start + 3; end <= word.length; end += 1) {
			const part = word.slice(start, end);
			// Whether letters are a word takes longest to say: only where the rest of the compound is made up already.
			const ways = (end === word.length ? [''] : compoundLinks).flatMap((link) => {
				const next = end + link.length;
				const behind = word.startsWith(link, end) ? toEnd.get(next) : undefined;
				return behind === undefined || (link && next === word.length)
					? []
					: [{ start, next, part, left: behind + 1 }];
			});
			if (ways.length === 0 || part === word || !isPart(part)) continue;
			for (const piece of ways) {
				pieces.push(piece);
				toEnd.set(start, Math.min(toEnd.get(start) ?? Infinity, piece.left));
			}
		}
	}
	const fromStart = new Set([0]);
	for (const { start, next } of pieces.toSorted((a, b) => a.start - b.start)) {
		if (fromStart.has(start)) fromStart.add(next);
	}
	return pieces.filter(({ start }) => fromStart.has(start)).toSorted((a, b) => a.start - b.start);
}

function fewest(pieces: readonly Piece[]): string[] {
	const found: string[] = [];
	let place = 0;
	for (;;) {
		const [best] = pieces
			.filter(({ start }) => start === place)
			.toSorted((a, b) => a.left - b.left || b.part.length - a.part.length);
		if (!best) return found;
		found.push(best.part);
		place = best.next;
	}
}

const words = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words of two or three letters that are parts all the same. */
const shortParts = words('amt rat tag weg hof not tat ort rad akt lka bka mob web');

/** Common parts of compounds that need not stand alone anywhere in the catalogue; folded. */
export const knownParts: ReadonlySet<string> = words(`
abend abschluss abteilung akademie aktion aktiv amt angebot angehorige angriff anschlag ansprech anti antrag arbeit archiv
aufgabe aufklarung ausbildung ausland ausschuss aussteiger ausstieg austausch beamte beauftragte bedrohung begegnung begleitung begleiter
behorde beirat beratung bereich bericht beruf beschwerde besuch betreuung bewohner bezirk bild bildung bildungs botschafter brand broschure brucke
buch bund bundes burger buro chat computer dachverband daten datenbank demokratie dialog dienst dienststelle direktion diskriminierung
ehren einbruch einrichtung einsatz elternteil eltern entwicklung erfahrung erziehung extremismus fach fall familie feind feindlichkeit fest film
flucht fluchtling forderung form forschung fort fortbildung forum frau frauen freiwillige freizeit frieden friedhof fuhrer fuhrung fussball gast
gebaude gebet gefahr gefahrdung gefangnis geld geheim gemeinde gemeinschaft gesellschaft gesetz gesprach gewalt glaube glauben gottes grenze gruppe
haft handbuch handlung handreichung haupt haus heim heimat helfer hilfe hinweis hochschule imam info information initiative innen
institut integration interkultur internet islam islamismus jahr jugend jugendliche junge justiz kampagne kind kinder kirche kommission kommunal
kompetenz konferenz konflikt kontakt konzept kooperation koordination koordinierung krieg kriminal kriminalitat krise kultur kunst kurs kurz land landes
lehr lehrer lehrgang lehrkraft leit leitfaden leiter leitung liste mad madchen maria massnahme material medien meldung mensch migration mitarbeiter mittel
minderheit ministerium mobbing moderator modell moschee multiplikator muslim nachbar nachbarschaft nachwuchs netz netzwerk niveau not notfall offentlichkeit
opfer organisation partner partnerschaft person personal pflege plakat plan polizei polizist prasenz prasident prasidium pravention praxis preis
problem programm projekt propaganda qualifizierung radikalisierung rassismus rat raum recht rechts referent regel regierung reihe religion religions revier richtlinie
rundgang sach schlichtung schul schule schuler schulung schutz schutzmann seelsorge seelsorger selbst seminar senat sicherheit sozial spende sport sprache sprecher staat stadt stadtteil
stelle stiftung straf strasse streit studie szene tag tagung team teil telefon terror terrorismus theater theologie tisch trager training treffen trainer turk
umgang union universitat unterkunft unterricht verband verein vereinbarung verfassung verkehr verlag vermittlung vernetzung verstandnis vertrag vertrauen vertreter verwaltung video
vielfalt volk vor vorfall vorstand vortrag vorurteil wache wahl weg weiterbildung welt werk werkstatt wert wesen wettbewerb wissen wissenschaft woche wohl zeitung zelle zentral zentrum ziel zivil
zukunft zusammen zusammenarbeit zuwanderung
`);
