import type { planYears } from './settings';

/** The four texts of a priority in a school year, as staff type them. */
export interface PdcaTexts {
  /** Plānot */
  readonly plan: string;
  /** Ieviest / darīt */
  readonly do: string;
  /** Pārbaudīt / mērīt */
  readonly check: string;
  /** Turpmākā rīcība */
  readonly act: string;
}

type PlanYear = (typeof planYears)[number];

/** Five priorities a school year, by the number of the priority: 3 × 5 × 4 = 60 texts. */
export const pdcaTexts: Readonly<Record<PlanYear, Readonly<Record<string, PdcaTexts>>>> = {
  '2025./2026.': {
    '1': {
      plan: 'Vienoties par mērķiem un par to, kā atbalstīsim katra izglītojamā attīstību.',
      do: 'Izstrādāt individuālās attīstības atbalsta sistēmu.',
      check: 'Novērtēt mācību sasniegumus.',
      act: 'Pēc rezultātu analīzes precizēt pieeju nākamajam gadam.',
    },
    '2': {
      plan: 'Apzināt, kas telpām un aprīkojumam vajadzīgs.',
      do: 'Labiekārtot vienu telpu un atjaunot IT aprīkojumu.',
      check: 'Izvērtēt, cik pieejami un noderīgi ir digitālie rīki.',
      act: 'Sagatavot nākamā gada vides attīstības plānu.',
    },
    '3': {
      plan: 'Noskaidrot pedagogu vajadzības un izveidot mentoru darba modeli.',
      do: 'Sākt mentoru darbu un veidot sadarbības kopienas.',
      check: 'Lūgt atgriezenisko saiti, cik lietderīgs ir mentoru darbs.',
      act: 'Uzlabot metodiskā darba uzbūvi.',
    },
    '4': {
      plan: 'Sastādīt izglītojamo padomes darba plānu.',
      do: 'Rīkot karjeras dienas un aicināt vieslektorus.',
      check: 'Izvērtēt, ko aktivitātes devušas.',
      act: 'Veidot atbalstu, kas turpinās vairākus gadus.',
    },
    '5': {
      plan: 'Vienoties par kopīgu pieeju skolas pārvaldībā.',
      do: 'Sagatavot iekšējo procesu vadlīnijas.',
      check: 'Personāls un vadība izvērtē savu darbu.',
      act: 'Pārskatīt, kas pārvaldības rīcības plānā jāmaina.',
    },
  },
  '2026./2027.': {
    '1': {
      plan: 'Turpināt attīstības plānus un nostiprināt formatīvo vērtēšanu.',
      do: 'Sagatavot dažādām spējām piemērotus mācību materiālus.',
      check: 'Novērtēt, cik progress audzis kopš iepriekšējā gada.',
      act: 'Izstrādāt atbalstu tiem, kam trūkst motivācijas.',
    },
    '2': {
      plan: 'Pielāgot klašu vidi un dažādot radošās aktivitātes.',
      do: 'Plašāk lietot audio un video tehnoloģijas mācībās.',
      check: 'Apkopot izglītojamo un skolotāju viedokli.',
      act: 'Ieplānot uzlabojumus un vajadzīgās apmācības.',
    },
    '3': {
      plan: 'Turpināt kolēģu stundu vērošanu un rīkot seminārus.',
      do: 'Doties pieredzes apmaiņā uz citām skolām.',
      check: 'Izvērtēt, ko semināri mainījuši stundās.',
      act: 'Labākos piemērus iekļaut nākamajos plānos.',
    },
    '4': {
      plan: 'Iesaistīt vairāk izglītojamo un pilnveidot karjeras izglītību.',
      do: 'Doties ekskursijās un rīkot interaktīvas nodarbības.',
      check: 'Pārrunāt ar izglītojamajiem, ko dalība devusi.',
      act: 'Gādāt, lai izglītojamo iniciatīvas turpinātos.',
    },
    '5': {
      plan: 'Sakārtot dokumentu apriti un saziņu.',
      do: 'Veikt iekšējās kvalitātes novērtēšanas ciklus.',
      check: 'Savākt datus no visiem, uz ko tas attiecas.',
      act: 'Pēc izvērtējuma koriģēt vadības praksi.',
    },
  },
  '2027./2028.': {
    '1': {
      plan: 'Sākt vērtēt arī tematus un starpdisciplināru darbu.',
      do: 'Mācīt izglītojamos izvērtēt pašiem savu darbu.',
      check: 'Salīdzināt visu triju gadu rādītājus.',
      act: 'Labās prakses piemērus pārņemt nākamajā ciklā.',
    },
    '2': {
      plan: 'Modernizāciju novest līdz galam, turpināt digitālo prasmju apguvi.',
      do: 'Piedalīties radošos semināros kopā ar citām skolām.',
      check: 'Salīdzināt vidi un radošumu ar plāna sākumu.',
      act: 'Iezīmēt nākamo inovāciju ciklu.',
    },
    '3': {
      plan: 'Palīdzēt īstenot pedagogu ieceres un projektus.',
      do: 'Pedagogi biežāk vēro cits cita stundas.',
      check: 'Izanalizēt, kas trijos gados izdevies.',
      act: 'Noteikt attīstības virzienus nākamajam ciklam.',
    },
    '4': {
      plan: 'Panākt, ka ikviens izglītojamais izvirza savus mērķus.',
      do: 'Runāt par karjeru mācību stundās.',
      check: 'Novērtēt, cik iedarbīgs bijis atbalsts.',
      act: 'Uzrakstīt nākamo karjeras izglītības plānu.',
    },
    '5': {
      plan: 'Plašāk iesaistīt skolas kopienu lēmumu pieņemšanā.',
      do: 'Analizēt visus stratēģiskos dokumentus.',
      check: 'Izvērtēt, cik efektīva bijusi pārvaldība trijos gados.',
      act: 'Sākt nākamā attīstības cikla sagatavošanu.',
    },
  },
};
