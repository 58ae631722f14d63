const providers = `
gmx.de gmx.net gmx.at gmx.ch gmx.org gmx.com web.de email.de mail.de freemail.de freenet.de t-online.de magenta.de
arcor.de online.de 1und1.de vodafone.de vodafonemail.de o2mail.de o2online.de unitybox.de kabelmail.de ewe.net ewetel.net
netcologne.de versanet.de alice-dsl.net alice-dsl.de aol.com aol.de gmail.com googlemail.com outlook.com outlook.de
hotmail.com hotmail.de live.com live.de msn.com yahoo.com yahoo.de ymail.com rocketmail.com icloud.com me.com mac.com
posteo.de posteo.net mailbox.org proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io
tutamail.com keemail.me disroot.org riseup.net systemli.org mail.com mail.ru yandex.com yandex.ru zoho.com hushmail.com
fastmail.com firemail.de directbox.com lycos.de compuserve.de abwesend.de bluewin.ch mynet.com hotmail.fr hotmail.co.uk
`;

/**
 * Providers in Germany and around where anybody can open a mailbox. A list of our own: the packages that have one carry
 * thousands of names and far more bytes than the rest of a form.
 */
export const freeMailDomains: ReadonlySet<string> = new Set(providers.trim().split(/\s+/));
