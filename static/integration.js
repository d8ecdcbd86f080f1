// The page for those who put the simulator into theirs: a button beside each example copies it.
for (const example of document.querySelectorAll('pre > [data-example]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn--sm';
  button.textContent = 'Copier';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(example.textContent);
      said.textContent = 'Copié.';
    } catch {
      getSelection().selectAllChildren(example);
      said.textContent = 'Ce navigateur ne laisse pas copier : le texte est sélectionné, copiez-le au clavier.';
    }
  });
  const row = document.createElement('p');
  row.className = 'row';
  row.append(button, said);
  example.parentElement.after(row);
}
