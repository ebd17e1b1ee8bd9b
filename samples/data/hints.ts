import type { TableName } from '../../src/workbook/schema';

/** One line under the title of each sheet: what belongs there. */
export const hints: Readonly<Record<TableName, string>> = {
  Iestatijumi: 'Skolas dati un gads, par kuru aprēķina. Aizpildiet aili «Vērtība».',
  Programmas:
    'Viena rinda katrai izglītības programmai. Kodu var rakstīt ar atstarpēm vai bez tām.',
  Izglitojamie: 'Viena rinda izglītojamajam katrā programmā un gadā. Vārdu vietā lietojiet kodus.',
  Vertejumi: 'Viena rinda vērtējumam. «nv» un «atbrīvots» nav vērtējums un nav nulle.',
  Personals: 'Viena rinda amatam; kam ir divi amati, tam ir divas rindas ar vienu kodu.',
  Vakances: 'Viena rinda vakancei. Ja vakanču nav, ierakstiet gadu un pārējās ailēs domuzīmi.',
  Pasakumi:
    'Viena rinda rezultātam; sanāksmei, koncertam vai semināram – viena rinda katrai reizei.',
  Aptaujas: 'Viena rinda katrai atbildei; ailē «Skaits» – cik cilvēku tā atbildēja.',
  Procesi: 'Viena rinda procesam un gadam.',
  InteresuIzglitiba: 'Viena rinda interešu izglītības programmai.',
  Merijumi: 'Skaitļi, kurus nevar saskaitīt no citām tabulām, un tie, kurus skola jau paziņojusi.',
  Raditaji: 'Rādītāju katalogs: ko skaita, kurā tabulā, ar kādu nosacījumu un kāds ir mērķis.',
  Starpmerki: 'Ceļā uz mērķi sasniedzamais katrā mācību gadā.',
  Prioritates: 'Attīstības plāna prioritātes un par tām atbildīgie.',
  Plans: 'Prioritāšu uzdevumi pa mācību gadiem, to rezultāti, atbildīgie un termiņi.',
  GadaMerki: 'Mācību gada prioritārie mērķi: kvalitatīvi un kvantitatīvi sasniedzamais.',
  Kriteriji: 'Izvērtētie kritēriji: viena rinda katram rezultatīvajam rādītājam.',
  Ieraksti: 'Ziņojuma teksti: misija, vīzija, vērtības, uzdevumi, ieteikumi.',
  Vesture:
    'Fiksēto gadu vērtības; tās vairs nepārrēķina. «-» ailē «Fiksēts»: vērtību atkal rēķina no datiem.',
  Skalas: 'Kā vērtējumi kļūst par līmeņiem. Robeža «No» līmenī ieskaitīta.',
  Saraksti: 'Vārdi, ko piedāvā ailēs. Skola drīkst pievienot savus.',
};
