/** Words that say nothing about what is looked for; they count only where nothing else was typed. Folded. */
const german = `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bekomme bekommen bekommt bin
bis bist bitte brauche brauchen da dabei damit dann das dass dazu dein dem den denen der deren des dessen dich die dies diese
diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer finde finden findet fur
gegen gibt habe haben hat hatte hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jemand kann
kannst kein keine konnen konnte machen macht man mein meine meinem meinen meiner mich mir mit mochte muss mussen nach nicht noch
nun nur ob oder ohne sehr sein seine seit sich sie sind so soll sollen sollte suche suchen uber um und uns unser unsere
unserem unseren unserer unter viel viele vom von vor wann war waren warum was welche welchem welchen welcher welches wem wen wende
wenn wer werde werden wessen wie wieder will wir wird wo wofur woher wohin wollen womit woran worauf wurde wurden zu zum zur zwischen
tun tut geht gehen habt gern gerne mal bereits etwa lade ladt erkenne erkennt anfangen fange angehen wende wendet achten besser beste gut gute wichtig jemanden ware
gibts wieviel wieviele jemandem irgendwo lauft laufen kommt kommen steht stehen passiert passieren geworden schon bitte danke hallo eigentlich
uberhaupt genau heisst ev gug gmbh ggmbh`;
const english = `a about after all an and any anyone anything are as at be been being but by can could did do does doing for from get
give gives had has have having he her here him his how i if in into is it its just like looking may me might more most my need needs no
not of on one or our ours out own she should so some someone something such than that the their them then there these they this
those to too up us very want wants was we were what when where which while who whom whose why will with would you your
yours find finds tell us anybody somebody best good better happen happened happens contain contains please hello really actually each other`;

const stopWords = new Set(`${german} ${english}`.split(/\s+/));

/** Says whether a folded word is one of them. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
