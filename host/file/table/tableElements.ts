export const tableOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
export const tableColumnOrder = [
  'calculatedColumnFormula',
  'totalsRowFormula',
  'xmlColumnPr',
  'extLst',
];
