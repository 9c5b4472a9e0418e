// When something happens in the town, the clock and the feed are shown anew; without script a reload does it.
const parts = ['clock', 'live'];
let coming = false;

async function show() {
  if (coming) return;
  coming = true;
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  coming = false;
  for (const id of parts) {
    const here = document.getElementById(id);
    const there = fresh.getElementById(id);
    if (here && there) here.replaceWith(there);
  }
}

new EventSource('/events').addEventListener('happened', show);

// A run of the studio is followed until it is done.
async function follow() {
  if (!document.querySelector('#live.running')) return;
  await new Promise((later) => setTimeout(later, 400));
  await show();
  follow();
}

follow();
