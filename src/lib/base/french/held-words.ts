// Words that wait for the facilitator before the room sees them: insults, slurs and crude words, as plain
// data, without accents and in small letters. Nothing is ever deleted because of this list.

/** Names: « -s » is added. */
export const names = `
abruti bamboula batard bicot bite boche bolosse boloss bordel bougnoul bougnoule branlette burne cassos catin
chieur chieuse chinetoque chiotte clito conasse connasse conchiasse connerie couille couillon crevard crouille
cul enculade enculage enculeur enculeuse ejaculation emmerdement emmerdeur emmerdeuse fellation fiote fiotte
foutage fouteur garce gogole gouine gouinasse grognasse hitler imbecile kouille lopette merde merdier merdasse
mongolo mongolien mongolienne nazi nazie negre negresse negro niakoue niakwe nichon partouze partouzeur pede
pederaste petasse pouffe pouffiasse poufiasse porno pute putain putasse racaille raclure saloparde salopard
salope saloperie schleu schleuh sodomie sodomite sperme suceur suceuse sucepute tafiole tantouse tantouze
tapette tarlouse tarlouze tchoin tebe teub teube tepu travelo triso trouduc trouduk youpine youtre zboub zgeg
zob
`;

/** Words that have a feminine: « -e », « -s », « -es » are added. */
export const both = `
abruti chiant conard connard cretin emmerdant enfoire konar konard nazillon salaud salop youpin
`;

/** Beginnings of verbs in -er: their usual forms are added. */
export const verbs = `
ankul baiz chi ejacul emmerd encul enkul niqu partouz sodomis
`;

/** Forms that follow no rule, and those of which some neighbours are ordinary words. */
export const others = `
baise baises baiseur baiseurs baiseuse baiseuses branle branler branles branlez branleur branleurs branleuse
branleuses con cons conne connes debile debiles fdp foutre heil koner konnard konnards konnasse kul merdeux
merdeuse merdeuses merdique merdiques ntm pd pds pdd ptn ptain suce suces sucez tg vtf vtff tagueule tamere
`;

/** In capitals, these are the initials of something else. */
export const initials = `
kys pd pds pdd ptn tg vtf
`;

/** Several words in a row, separated by `|`. */
export const phrases = `
attarde mental|attardes mentaux|bande de nazes|cas soc|casse couilles|ferme ta gueule|fermez vos gueules
fils de p|gros lard|gros pd|gros porc|grosse truie|grosse vache|je t emmerde|mange tes morts
mort aux juifs|mort aux arabes|mort aux noirs|mort aux pd|nik ta mere|nique ta mere|nique ta race|plan cul
rentre dans ton pays|retourne dans ton pays|rien a foutre|sale arabe|sale blanc|sale chien|sale chinois
sale gouine|sale juif|sale juive|sale noir|sale noire|sale pd|sale race|sale singe|sieg heil|suicide toi|ta chatte
ta gueule|ta race|tu vas crever|va te faire|allez vous faire foutre|vos gueules
kill yourself|piss off|suck my
`;

/** Whatever stands around them: long enough to be in no ordinary word. */
export const inside = `
asshole arsehole bougnoul bullshit cocksuck connard enculag encule enkul faggot fuck grosseconn konnard motherf
pouffias saleconn salopard tantouz tarlouz trouduc youpin
`;

/** English, as it is written. What French or a name also spells so is left out. */
export const english = `
arse arses asshole assholes bastard bastards bitch bitches bitchy bollocks bugger cock cocks cunt cunts dick dicks
dickhead dickheads fag fags faggot faggots fck fuck fucker fucking gook kike kikes kys nigga niggas nigger niggers paki
pakis penis pussy pussies retarded shit shits shitty slut sluts slutty spic stfu tranny trannies twat twats wank
wanker wankers whore whores
`;

/** Ordinary words and phrases that hold a word of the lists, separated by `|`: they are not looked at.
 * A capital is asked for where there is one. */
export const ordinary = `
branle bas|en branle|baise en ville|baise main|baise mains
cul de basse fosse|cul de four|cul de jatte|cul de lampe|cul de poule|cul de sac
culs de jatte|culs de lampe|culs de sac|des Enfoires|les Enfoires|Les Enfoires|con brio|con fuoco|con moto
allemagne nazie|anti nazi|barbarie nazie|camp nazi|camps nazis|occupation nazie|regime nazi
art negre|negre litteraire|negro africain|negro africaine|negro spiritual|negro spirituals|tete de negre
moby dick|pique nique|pique niquer|pique niques|pouffe de rire|pros and cons
`;

/** Two or three ordinary words that make one of the lists when the space between them is lost. */
export const apart = `
chient debile debiles enfoire enfoires foutre merdes merdeux negres
`;
