// The page for those who put the simulator into theirs: a button beside each example copies it.
for (const example of document.querySelectorAll('pre > [data-example]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn--sm';
  const [copy, copied, byHand] = example.closest('[lang]').lang === 'en'
    ? ['Copy', 'Copied.', 'This browser does not let the page copy: the text is selected, copy it with the keyboard.']
    : ['Copier', 'Copié.', 'Ce navigateur ne laisse pas copier\u202f: le texte est sélectionné, copiez-le au clavier.'];
  button.textContent = copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(example.textContent);
      said.textContent = copied;
    } catch {
      getSelection().selectAllChildren(example);
      said.textContent = byHand;
    }
  });
  const row = document.createElement('p');
  row.className = 'row';
  row.append(button, said);
  example.parentElement.after(row);
}
