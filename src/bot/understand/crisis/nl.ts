import { spellings } from '../spellings.ts';
import type { CrisisPatterns } from '../vocabulary.ts';

const { pattern } = spellings.nl;

const how = '(?:echt |gewoon |nu |maar |liever |alleen maar |het liefst |soms |gwn )?';
const my = '(?:mijn|me|mn|m n|min|ons|onze)';
const relative = `(?:${my} (?:[^ ]+ )?(?:man|vrouw|vriend|vriendin|ex|partner|vader|moeder|ouders|zoon|zoontje|dochter|dochtertje|kind|kinderen|baby|broer|zus|zusje|oma|opa|buurman|buurvrouw|kleinzoon|kleindochter|neef|nicht)|hij|zij|ze|iemand)`;
const when =
  '(?:nu |al |vandaag |vanavond |vannacht |morgen |morgenochtend |overmorgen |straks |binnenkort |(?:deze|volgende) (?:week|maand) |(?:aanstaande |komende )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) |over [^ ]+ dagen |opeens |zomaar )?';
const house = '(?:huis|huurhuis|woning|huurwoning|flat|appartement|kamer)';
const outOfHome = `(?:uit huis|uit (?:${my}|het|de) ${house}|${my} ${house} uit|het huis uit|op straat)`;
const landlord =
  '(?:huisbaas|verhuurder|woningcorporatie|woningbouw|corporatie|hospita|deurwaarder|gemeente|ze|zij)';
const works =
  '(?:voor|vanwege|wegens|door) (?:een |de |het )?(?:renovatie|verbouwing|onderhoud|sloop|asbest)';
const supply = '(?:stroom|gas|water|licht|elektriciteit|electriciteit|elektra|energie|verwarming)';
// Somebody without a home who asks how to get something is helped best by the answer to the question.
const asksForMore =
  '(?:[^ ]+ ){0,8}(?:digid|uitkering|bijstand|briefadres|postadres|adres|inschrijven|aanvragen|stemmen|paspoort|zorgverzekering|toeslag)';

export const crisis: CrisisPatterns = {
  suicide: [
    // "Ik wil dood van mijn man melden" tells of a death; whatever else follows is a wish to die.
    ` ik (?:wil|wou|wilde) ${how}(?:dood|doodgaan) (?!(?:melden|doorgeven|aangeven|hout|dier) |van (?:[^ ]+ ){1,4}(?:melden|doorgeven|aangeven|regelen) )`,
    ` (?:wil|zou) ik ${how}(?:dood|doodgaan) `,
    ` ik wil ${how}(?:er niet meer zijn|dood zijn|niet meer wakker worden|niet meer bestaan) `,
    `^ (?:wil|ga) ${how}(?:dood|doodgaan) $`,
    ' (?:was|ben) ik maar dood ',
    ' wou dat ik (?:maar )?dood (?:was|ben) ',
    ' (?:het leven moe|leven (?:echt )?(?:zat|beu)|geen zin meer in (?:het|mijn) leven) ',
    ` ik (?:wil|hoef) ${how}niet meer (?:verder )?(?:te )?leven (?!bij |in |op |van |zoals |zonder (?:digid|internet|telefoon|mobiel|wifi|computer|app|auto) )`,
    ` ik (?:wil|hoef) ${how}niet meer (?:verder )?(?:te )?leven (?:in|op) (?:deze|dit|die|zo n|zon|zulke|mijn|zo) (?!(?:stad|dorp|buurt|wijk|straat|flat|huis|woning|kamer|land|gemeente|appartement|provincie) )`,
    ' (?:pleeg|plegen|denk aan|denken aan|dacht aan|overweeg|dreigt met|dreig met|praat over) (?:zelfmoord|zelfdoding) ',
    ' (?:zelfmoord|zelfdoding) (?:plegen|doen|te plegen) ',
    ' (?:suicidaal|suïcidaal|levensmoe) ',
    ' een einde? aan (?:mijn|zijn|haar) leven ',
    ` ${my} leven (?:beëindigen|beeindigen|eindigen) `,
    ' er (?:zelf )?een einde? aan (?:maken|maak) ',
    ' (?:maak|maken) er (?:zelf )?een einde? aan (?!(?:[^ ]+ ){1,2}(?:abonnement|contract|relatie|huwelijk|verkering|huur|gezeur|discussie|ruzie|gesprek|chat|samenwerking|lidmaatschap|verzekering|aanvraag) )',
    ' (?:mezelf|mijzelf|me zelf|mij zelf|zichzelf|zich zelf) (?:(?:iets|wat) aan ?(?:te )?doen|van kant maken|pijn doen|dood ?maken|ophangen|verdrinken|neersteken) ',
    ' maak (?:me|mij|mezelf) (?:zelf )?(?:nog )?(?:van kant|af|dood) ',
    ' (?:spring|gooi|werp) (?:ik )?(?:me |mezelf )?(?:zo |straks |nu |morgen |vanavond |vannacht )?(?:voor|onder) (?:de|een) (?:trein|metro) ',
    ' (?:voor de trein (?:te )?(?:springen|liggen|gooien)|voor de trein gaan (?:liggen|staan)|van (?:een|de|het) (?:brug|flat|dak|balkon) (?:af )?springen) ',
    ' spring (?:zo |straks |nu |vanavond )?van (?:een|de|het|mijn) (?:brug|flat|dak|balkon) ',
    ' zie (?:ik )?(?:echt |gewoon |helemaal )?geen (?:enkele )?uitweg (?!in (?:dit|het|deze|de) (?:formulier|menu|site|website|app) )',
    ' zie het leven niet meer zitten ',
    '^ ik zie het (?:echt |gewoon )?niet meer zitten $',
    ' leven heeft (?:voor mij )?geen zin meer ',
    ' leven hoeft (?:van mij |voor mij )?niet meer ',
    '^ (?:het )?hoeft (?:van mij |voor mij )(?:allemaal )?niet meer $',
    ' (?:iedereen|ze|zij|mijn kinderen|mijn gezin|de wereld) (?:is|zijn) beter af zonder mij ',
    ' zonder mij (?:is|zijn) (?:iedereen|ze|zij|mijn kinderen) beter af ',
    ' geen (?:enkele )?reden (?:meer )?om (?:verder )?te leven ',
    ` ${relative} (?:wil|wilt|willen) ${how}(?:dood (?!(?:melden |doorgeven |hout |van ))|doodgaan |niet meer leven (?!bij |in |op |van )|zelfmoord )`,
    ` ${relative} (?:zegt|zei|roept|schrijft|appt|heeft gezegd) (?:steeds |vaak |net )?(?:dat )?(?:hij|zij|ze|die) (?:dood wil|wil dood|niet meer wil leven) `,
    ` ${relative} denkt (?:steeds |vaak )?aan (?:zelfmoord|zelfdoding|doodgaan) `,
  ].map(pattern),
  emergency: [
    ' (?:er is|het is) (?:nu )?brand (?!geweest)',
    '^ (?:help )?(?:help )?(?:er is )?brand (?:help |nu )?$',
    '^ (?:bel |help )?112 (?:bellen |help |nu )?$',
    ' huis staat in brand ',
    ' (?:bel|ik moet|snel) (?:een )?(?:ambulance|112) ',
    ' (?:hij|zij|ze|iemand|mijn [^ ]+) (?:ademt niet|is bewusteloos) ',
    ` ${relative} (?:wordt|word) niet (?:meer )?wakker `,
    ` ${relative} is (?:net |zojuist |nu )?(?:flauwgevallen|flauw gevallen|bewusteloos geraakt|in elkaar gezakt) `,
    ' (?:man|vrouw|vader|moeder|zoon|dochter|kind|baby|vriend|vriendin|buurman|buurvrouw|oma|opa) reageert niet meer ',
    ' pijn (?:op|in|aan) (?:mijn|me|mn|m n|de|zijn|haar) borst ',
    '^ (?:[^ ]+ ){0,3}pijn op de borst $',
    ' (?:ik )?(?:krijg|krijgt) (?:ik )?geen lucht (?:meer )?',
    ' kan niet (?:meer )?(?:ademen|ademhalen) ',
    ' (?:heb|heeft) nu een (?:hartaanval|hartinfarct|beroerte) ',
    ' (?:heb|heeft) een (?:hartaanval|hartinfarct|beroerte) (?:nu )?$',
    ' (?:alle|te veel|teveel|een heleboel) (?:pillen|medicijnen|slaappillen) (?:geslikt|ingenomen|genomen) ',
    ` ${relative} heeft (?:[^ ]+ ){0,2}(?:pillen|bleek|chloor|schoonmaakmiddel) (?:geslikt|ingenomen|gedronken|opgegeten) `,
    ' (?:bloedt|bloed) (?:heel |zo )?(?:erg|hevig|veel) ',
    ' (?:gaslucht|gaslek) (?!geweest |is geweest |gehad )',
    ' overdosis (?:[^ ]+ )?(?:genomen|ingenomen|geslikt) ',
  ].map(pattern),
  violence: [
    ' (?:man|vrouw|vriend|vriendin|ex|vader|moeder|partner|zoon|dochter|broer) (?:slaat|mishandelt|bedreigt|wurgt|schopt|stompt) (?:(?:mij|me|mijn|ons|de kinderen) |$)',
    ' (?:heeft|hebben) (?:mij|me|ons|mijn kind|mijn kinderen) (?:[^ ]+ ){0,3}(?:geslagen|mishandeld|verkracht|gewurgd|geschopt|gestoken) ',
    ' (?:slaat|mishandelt|wurgt) (?:mij|me|mijn kind|mijn kinderen|ons) ',
    ' (?:ik word|ik wordt|wij worden|ik ben) (?:[^ ]+ ){0,3}(?:geslagen|mishandeld|misbruikt|verkracht|opgesloten) (?!door de (?:rekening|prijs|kosten|belasting) )',
    ' (?:ik word|ik wordt|wij worden|ik ben) bedreigd (?!met een boete|met beslag|door de deurwaarder|door een deurwaarder)',
    ' (?:hij|zij|ex|man|vrouw|vriend|zoon|iemand) (?:staat|dreigt|loopt|komt|steekt|zwaait) (?:[^ ]+ ){0,4}met (?:een )?(?:mes|pistool|wapen|vuurwapen) ',
    ' (?:huiselijk geweld|geweld thuis|kindermishandeling) ',
    ' niet veilig thuis ',
    ' thuis niet (?:meer )?veilig ',
    ' bang voor mijn (?:man|vrouw|vriend|ex|vader|partner|zoon) ',
  ].map(pattern),
  'urgent-need': [
    ` (?:ik|we|wij) (?:moet|moeten|mot) ${when}(?:${my}|het) ${house} uit (?!${works})`,
    ` moet(?:en)? (?:ik|we|wij) (?:nu|vandaag|vanavond|morgen|overmorgen) (?:${my}|het) ${house} uit (?!${works})`,
    ` (?:vandaag|vanavond|morgen|overmorgen) moet(?:en)? (?:ik|we|wij) (?:${my}|het) ${house} uit (?!${works})`,
    ` (?:ik|we|wij) (?:word|wordt|worden|ben|zijn) ${when}(?:ontruimd|${my} ${house} uitgezet|uitgezet door de deurwaarder) `,
    ` (?:ik|we|wij) (?:word|wordt|worden|ben|zijn) (?:[^ ]+ ){0,3}${outOfHome} (?:gezet|gegooid|geschopt) `,
    ` (?:word|wordt|worden) (?:ik|we|wij) (?:[^ ]+ ){0,2}${outOfHome} (?:gezet|gegooid|geschopt) (?!als )`,
    ` (?:zet|zetten|gooit|gooien|schopt|schoppen) (?:ze |zij |hij )?(?:mij|me|ons) ${when}${outOfHome} `,
    ` (?:zet|zetten) (?:ze |zij )(?:mij|me|ons) ${when}(?:eruit|er uit|uit huis|op straat) `,
    ` ${landlord} (?:zet|zetten) (?:mij|me|ons) (?:er )?${when}(?:eruit|er uit|uit) `,
    ` (?:morgen|vandaag|deze week|nu) (?:uit huis gezet|${my} huis uit|het huis uit|uit huis|op straat) (?!${works})`,
    ' (?:uithuiszetting|huisuitzetting|ontruiming) (?:is )?(?:morgen|vandaag|deze week) ',
    ' (?:morgen|vandaag|deze week) (?:is (?:de |mijn |onze )?)?(?:uithuiszetting|huisuitzetting|ontruiming) ',
    ` (?:komt|komen|gaat|gaan) (?:ze |zij )?${when}(?:${my} |het |de )?${house} (?:[^ ]+ )?ontruimen `,
    ` ${my} ${house} (?:wordt|word) ${when}ontruimd `,
    `(?<!aanvragen (?:want|omdat|maar)) (?:ik|we|wij) (?:ben|zijn|word|worden) ${when}dakloos (?!${asksForMore})`,
    '^ (?:help )?(?:ben )?(?:nu )?dakloos (?:geworden |help |wat nu )?$',
    ` (?:ik|we|wij) (?:slaap|slapen|leef|leven|sta|staan) ${when}op straat `,
    ` (?:slaap|slapen|leef|leven|woon|wonen) ${when}(?:met (?:[^ ]+ ){1,3})?in (?:mijn|me|mn|m n|onze|de|een) (?:auto|bus|busje|tent|park|trappenhuis) `,
    ` waar (?:ik|we|wij) ${when}(?:moet|moeten|kan|kunnen|ga|zal) ${when}(?:slapen|overnachten) `,
    ` waar (?:moet|moeten|kan|kunnen) (?:ik|we|wij) (?:vannacht|vanavond|nu) (?:slapen|overnachten) `,
    ' (?:slaap|slapen) (?:ik |we |wij )?(?:vannacht |vanavond |nu )?buiten $',
    ' geen (?:plek|plaats) om te slapen ',
    ' (?:heb|hebben) geen (?:huis|woning|dak boven (?:mijn|ons) hoofd) meer ',
    ' geen (?:bed|slaapplek|slaapplaats|dak) (?:voor )?(?:vannacht|vanavond|boven) ',
    // A contract that "is afgesloten" is signed, not cut off.
    `(?<!contract (?:voor|van)) ${supply} (?:is|wordt|werd|zijn|gaat) (?:morgen |vandaag |nu |er )?(?:afgesloten|eraf|af|afgesneden|uitgezet) `,
    `(?<!contract (?:voor|van)) (?:${my}|de|het) ${supply} (?:[^ ]+ )?(?:afgesloten|afgesneden|uitgezet|eraf gehaald) (?!bij )`,
    `^ (?:help )?${supply} (?:is )?afgesloten (?!bij )`,
    ` (?:(?:ze|zij|die) (?:gaan|komen)|(?:gaan|komen) (?:ze|zij)) ${when}(?:${my}|de|het) ${supply} ${when}(?:afsluiten|afsnijden) `,
    ' (?:stroom|gas|water|licht) eraf ',
    ` (?:sluiten|sluit) (?:ze |zij )?${when}(?:${my} |de |het )?${when}${supply} af `,
    ` (?:heb|hebben|zit|zitten) (?:al |nu )?(?:geen|zonder) ${supply} (?:meer |en |in huis |thuis |sinds |nu |$)`,
    ' (?:geen|niks|niets) (?:te )?eten (?:meer )?(?:in huis|voor|vandaag|morgen|kopen) ',
    ' (?:heb|hebben) (?:al |nu )?(?:geen eten|niets te eten|niks te eten|honger) (?!naar )',
    ' (?:dag|dagen|gisteren|eergisteren|week) (?:niet|niks|niets) (?:meer )?gegeten ',
    '^ (?:ik heb )?(?:geen|niks|niets) (?:te )?eten $',
    ' geen geld (?:meer )?(?:voor|om) (?:eten|te eten|medicijnen|luiers|boodschappen) ',
  ].map(pattern),
};
