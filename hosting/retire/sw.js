// Pour retirer ou déménager le simulateur : publier ce dossier à la place du site, au même endroit, et l’y laisser un an.
// Les navigateurs qui gardent la page hors ligne l’effacent à leur visite suivante et reviennent au serveur.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  const ours = `simulateur-objectifs ${registration.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await registration.unregister();
  for (const tab of await clients.matchAll({ type: 'window' })) tab.navigate(tab.url);
})()));
