import { foldText } from './foldText';
import { inputTables, tableNames, tableSchema } from './schema';
import { wordList } from './wordLists';

/** The contract's headers, written down apart from the schema. */
const contract: Readonly<Record<string, string>> = {
  Iestatijumi: 'Iestatījums · Vērtība · Paskaidrojums',
  Programmas: 'Programma · Kods · Īstenošanas vieta · Licences Nr. · Licences datums',
  Izglitojamie:
    'Mācību gads · Izglītojamais · Programma · Klase · Iestājies · Izstājies · Izstāšanās iemesls · Iemesla skaidrojums · Noslēguma klase · Absolvents · Turpina izglītību · Īpašas vajadzības · Atbalsts · Skaits',
  Vertejumi:
    'Mācību gads · Izglītojamais · Programma · Klase · Priekšmets · Joma · Pārbaudījums · Datums · Skala · Vērtējums · Maksimums · Skaits',
  Personals:
    'Mācību gads · Darbinieks · Grupa · Amats · Slodze · Kvalitātes pakāpe · Jaunais pedagogs · Mentors · Formatīvā vērtēšana · Pašvērtējums · Pilnveides pasākumi · Metodiskais darbs · Meistarklases · Sadarbības tīkls · Iepazīstināts ar vadlīnijām · Skaits',
  Vakances: 'Mācību gads · Amats · Slodze · Mēneši',
  Pasakumi:
    'Mācību gads · Datums · Veids · Nosaukums · Tēma · Līmenis · Dalībnieks · Dalībnieka veids · Dalībnieku skaits · Rezultāts · Punkti',
  Aptaujas: 'Mācību gads · Grupa · Apgalvojums · Atbilde · Skaits',
  Procesi: 'Mācību gads · Process · Līmenis · Vērtējums',
  InteresuIzglitiba:
    'Mācību gads · Joma · Nosaukums · Vecumposms · Izglītojamo skaits · Īstenotājs · Pieejamība · Īstenošanas vieta · Finansējums · Turpina programmā',
  Merijumi: 'Mācību gads · Rādītājs · Vērtība · Skaitītājs · Saucējs · Pierādījums',
  Raditaji:
    'ID · Joma · Rādītājs · Mērķa formulējums · Veids · Tabula · Lauks · Skaitītājs · Saucējs · Salīdzinājums · Mērķis · Mērvienība · Bāzes gads · Bāzes vērtība · Mērķa gads · Prioritāte · Atbildīgais · Termiņš · Periods',
  Starpmerki: 'Rādītājs · Mācību gads · Mērķis',
  Prioritates: 'Nr. · Prioritāte · Stratēģiskais mērķis · Atbildīgais',
  Plans:
    'Prioritāte · Uzdevums · Mācību gads · Kvalitatīvais rezultāts · Kvantitatīvais rezultāts · Rādītājs · Atbildīgais · Termiņš · Izpilde',
  GadaMerki:
    'Mācību gads · Prioritārais mērķis · Veids · Sasniedzamais rezultāts · Rādītājs · Izpilde · Komentārs',
  Kriteriji:
    'Mācību gads · Joma · Kritērijs · Vērtējuma līmenis · Rezultatīvais rādītājs · Metodes · Stiprās puses · Attīstības vajadzības',
  Ieraksti: 'Mācību gads · Sadaļa · Nosaukums · Apraksts · Izpilde',
  Vesture: 'Mācību gads · Rādītājs · Vērtība · Skaitītājs · Saucējs · Fiksēts',
  Skalas: 'Skala · No · Līdz · Līmenis',
  Saraksti: 'Saraksts · Vērtība',
};

it('has every table and header of the contract, in its order', () => {
  const headers = (name: string) =>
    Object.values(inputTables)
      .find((table) => table.name === name)
      ?.columns.map(({ lv }) => lv)
      .join(' · ');
  expect(Object.fromEntries(tableNames.map((name) => [name, headers(name)]))).toEqual(contract);
});

it.each(tableNames)('%s tells its columns apart in either language', (name) => {
  const { columns } = tableSchema(name);
  const titles = columns.flatMap(({ lv, en }) => [...new Set([foldText(lv), foldText(en)])]);
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
});

it.each(tableNames)('%s bears an ASCII name and a sheet title that Excel allows', (name) => {
  expect(tableSchema(name).name).toBe(name);
  expect(name).toMatch(/^[A-Za-z]+$/u);
  for (const title of Object.values(tableSchema(name).title)) {
    expect(title).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
  }
});

it('reads only words of lists that exist', () => {
  for (const { type, list } of tableNames.flatMap((name) => tableSchema(name).columns)) {
    if (type === 'word') expect(list && wordList(list).words.length).toBeGreaterThan(1);
  }
});
