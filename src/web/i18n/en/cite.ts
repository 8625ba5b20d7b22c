export const cite = {
  title: 'Cite this page',
  sentence: 'Maillage, “{{name}}”, {{address}}, data of {{moment}}, read on {{today}}.',
  state: 'Data of {{moment}}',
  copy: 'Copy',
  copied: 'Copied.',
};
