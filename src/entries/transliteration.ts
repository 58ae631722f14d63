const pairs = (table: string) =>
	table
		.trim()
		.split(/\s+/)
		.map((pair) => pair.split('=') as [string, string]);

/** Lower-case letters that ASCII writes with others; marks on further Latin letters just go (`ç` → `c`). */
const letters: ReadonlyMap<string, string> = new Map([
	...pairs('ä=ae ö=oe ü=ue ß=ss ı=i đ=dj ə=e ł=l ø=oe æ=ae œ=oe ð=d þ=th ħ=h'),
	// Arabic after DIN 31635, without its marks; long vowels as the letters they are written with.
	...pairs('ا=a ٱ=a آ=a أ=a إ=i ؤ=w ئ=y ء= ب=b ة=a ت=t ث=t ج=g ح=h خ=h د=d ذ=d ر=r ز=z'),
	...pairs('س=s ش=s ص=s ض=d ط=t ظ=z ع= غ=g ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a'),
	...pairs('َ=a ُ=u ِ=i ً=an ٌ=un ٍ=in'),
	// Persian, Kurdish and Urdu letters.
	...pairs('پ=p چ=c ژ=z گ=g ک=k ی=y ە=e ێ=e ۆ=o ڕ=r ڵ=l ڤ=v ھ=h ہ=h ٹ=t ڈ=d ڑ=r ں=n ے=e'),
	...pairs('٠=0 ١=1 ٢=2 ٣=3 ٤=4 ٥=5 ٦=6 ٧=7 ٨=8 ٩=9'),
	...pairs('۰=0 ۱=1 ۲=2 ۳=3 ۴=4 ۵=5 ۶=6 ۷=7 ۸=8 ۹=9'),
	// Cyrillic as German writes it; Bosnian and Serbian letters as Latin there.
	...pairs('а=a б=b в=w г=g д=d е=e ё=jo ж=sch з=s и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s'),
	...pairs('т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja'),
	...pairs('ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz і=i ї=i є=je ґ=g ў=u'),
]);

/** Quotation marks and apostrophes, the half rings of transliterated Arabic, soft hyphens and marks of direction. */
const dropped = /[\p{Lm}\p{Cf}"'`´‘’‚‛“”„‟«»‹›]/gu;

/**
 * Writes words in lower-case ASCII letters, the same in every browser and country; what has no letter in ASCII stays.
 *
 * `Größe und Übergang` → `groesse und uebergang` · `İzmir, Iğdır, Şükrü` → `izmir, igdir, suekrue` ·
 * `„Qurʾān“` → `quran` · `مسجد السلام` → `msgd alslam` · `Đurđevac` → `djurdjevac`
 */
export const transliterated = (words: string): string =>
	Array.from(
		// Composed first, so that an ä of two characters is found in the table as well.
		words.replace(dropped, '').normalize('NFKC').toLowerCase(),
		(letter) => letters.get(letter) ?? letter,
	)
		.join('')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');
