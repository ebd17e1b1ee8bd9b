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
      do: 'Uzlabot vienu mācību telpu un IT aprīkojumu.',
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
      check: 'Veikt personāla un vadības pašvērtējumu.',
      act: 'Precizēt pārvaldības rīcības plānu.',
    },
  },
  '2026./2027.': {
    '1': {
      plan: 'Turpināt attīstības plānus un nostiprināt formatīvo vērtēšanu.',
      do: 'Pielāgot mācību materiālus izglītojamo spējām.',
      check: 'Salīdzināt progresu ar iepriekšējo gadu.',
      act: 'Izstrādāt atbalstu tiem, kam trūkst motivācijas.',
    },
    '2': {
      plan: 'Pielāgot klašu vidi un dažādot radošās aktivitātes.',
      do: 'Plašāk lietot audio un video tehnoloģijas mācībās.',
      check: 'Apkopot izglītojamo un skolotāju viedokli.',
      act: 'Plānot uzlabojumus un apmācības.',
    },
    '3': {
      plan: 'Turpināt kolēģu stundu vērošanu un rīkot seminārus.',
      do: 'Doties pieredzes apmaiņā uz citām skolām.',
      check: 'Izvērtēt, ko semināri mainījuši stundās.',
      act: 'Labākos piemērus iekļaut nākamajos plānos.',
    },
    '4': {
      plan: 'Iesaistīt vairāk izglītojamo un pilnveidot karjeras izglītību.',
      do: 'Rīkot ekskursijas un interaktīvas nodarbības.',
      check: 'Pārrunāt ar izglītojamajiem, ko dalība devusi.',
      act: 'Gādāt, lai izglītojamo iniciatīvas turpinātos.',
    },
    '5': {
      plan: 'Sakārtot dokumentu apriti un saziņu.',
      do: 'Veikt iekšējās kvalitātes novērtēšanas ciklus.',
      check: 'Apkopot datus no visām iesaistītajām pusēm.',
      act: 'Pēc izvērtējuma koriģēt vadības praksi.',
    },
  },
  '2027./2028.': {
    '1': {
      plan: 'Ieviest tematisko un starpdisciplināro vērtēšanu.',
      do: 'Stiprināt izglītojamo pašvērtējumu mācībās.',
      check: 'Apkopot triju gadu rādītājus.',
      act: 'Labās prakses piemērus pārņemt nākamajā ciklā.',
    },
    '2': {
      plan: 'Pabeigt modernizāciju un attīstīt digitālās prasmes.',
      do: 'Piedalīties radošos semināros kopā ar citām skolām.',
      check: 'Salīdzināt vidi un radošumu ar plāna sākumu.',
      act: 'Plānot jaunu inovāciju ciklu.',
    },
    '3': {
      plan: 'Atbalstīt pedagogu iniciatīvas un projektus.',
      do: 'Biežāk vērot citam cita stundas.',
      check: 'Apkopot triju gadu rezultātus.',
      act: 'Noteikt attīstības virzienus nākamajam ciklam.',
    },
    '4': {
      plan: 'Panākt, ka ikviens izglītojamais izvirza savus mērķus.',
      do: 'Iekļaut karjeras tēmas mācību saturā.',
      check: 'Novērtēt, cik iedarbīgs bijis atbalsts.',
      act: 'Sagatavot jaunu karjeras izglītības plānu.',
    },
    '5': {
      plan: 'Plašāk iesaistīt skolas kopienu lēmumu pieņemšanā.',
      do: 'Analizēt visus stratēģiskos dokumentus.',
      check: 'Izvērtēt, cik efektīva bijusi pārvaldība trijos gados.',
      act: 'Sagatavot jauno attīstības ciklu.',
    },
  },
};
