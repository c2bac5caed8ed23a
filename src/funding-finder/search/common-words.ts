/** Words that tell calls for funding apart little, or not at all; base forms in the first list. */

import type { Words } from './thesaurus.ts';

/** Words that every call for funding of culture shares: they say little about which one. */
export const genericWords: Words = [
  'avustus tuki rahoitus raha haku hakea hakemus hakija määräraha hakuaika saada tarvita etsiä rahoittaja myöntää antaa avustaminen tukeminen kulu kustannus meno järjestäminen järjestää järjestettävä pidettävä tekeminen tehdä toteuttaminen asua asuva toimiva hyväksi omarahoitus omavastuu omarahoitusosuus taide kulttuuri työ teos ala taustainen ihminen euro massi fyrkka hilut apu mahdollisuus viedä tuoda mennä lähteä maksaa ostaa osto pyytää uusi teko asia juttu homma duuni ohjelma maksaminen',
  'bidrag understöd stöd finansiering egenfinansiering självrisk pengar ansökan ansöka sökande söka utlysning anslag medel få kostnad utgift ordna göra konst kultur kulturell arbete människa euro ny hjälp möjlighet köpa betala åka sak program cash',
  'grant funding support subsidy money cofinancing apply applicant application call fund aid finance financing get find cost expense organise make art arts culture cultural euro new thing cash help opportunity programme program buy pay pays go',
];

/** Words without a meaning of their own here. */
export const stopWords = new Set(
  (
    'ja tai mutta kuin sekä että joka jonka jolla jossa johon jotka joille joiden joilla joissa joihin joita mikä mitä missä kuka voi on ei eikä eivät emme ettei paitsi pelkästään ainoastaan se ne kun jos niin myös varten kohti minulle meille oma oman omaan meidän minun vai mistä ilman haluaa haluan haluamme haluaisin haluaisimme haluavat mennessä ennen loppuun lopussa alussa oleva olevat miten kuinka milloin kenelle paljonko saan saako saadaanko saamme saammeko voin voiko voimme voimmeko haen haemme tarvitsen tarvitsemme löytyy löytyykö onko olen olemme meillä minulla jotain jotakin tämä tähän kanssa vähän lisää paljon pitää pitäisi olisi ole itse oikein vaan vain mikään mitään kuuluu käy sopii vaadita vaaditaan tarvita vuotias ' +
    'och eller men inte ej ingen inget inga utom förutom bara enbart endast som till för i på av med en ett det den de att är om vid hos från inom under kan vi jag vår min åt utan när där genom via kring runt samt före slutet början hur var vad vem vilken vilket vilka man får behöver vill skulle finns har ska mig oss våra mitt mina någon något några hitta eget egen egna mycket lite bara behöva måste krävs sin sitt sina ' +
    'the but not no except a an of to for in at and or with by from is are we our my us as into who what where people without through about before until how can could do does have has need want looking any some there which when would like that this it be if me am own much more just only required needed another whom funds'
  ).split(' '),
);
