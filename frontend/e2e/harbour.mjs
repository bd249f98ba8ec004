/** An article of our own with forty sentences that say something, for journeys through triage. */
const SENTENCES = [
  'Nine boats left the harbour of Lindhaven on Monday before six in the morning.',
  'The harbour master, Ove Brandt, counted 42 crates of herring on the quay.',
  'It was the largest catch in eleven years, the fishers’ union said.',
  'The union has 310 members, a third of them younger than thirty.',
  'Prices at the auction fell by 7 percent within an hour.',
  'The town bought its first electric ferry in 2019 for 4.2 million crowns.',
  'The ferry has failed to leave port on three days since then.',
  'Brandt told reporters that “nobody was ever in danger”.',
  'Two divers searched the basin for several hours on Tuesday.',
  'They found an anchor that weighs about 800 kilograms.',
];

/** The text of an article with that many sentences, four in a paragraph. Each names its number, so that none repeats. */
export function harbourText(sentences = 40) {
  const all = Array.from({ length: sentences }, (_, i) => {
    const round = Math.floor(i / SENTENCES.length);
    const sentence = SENTENCES[i % SENTENCES.length];
    return round === 0 ? sentence : sentence.replace(/\.$/, `, as in week ${round + 1}.`);
  });
  const paragraphs = [];
  for (let i = 0; i < all.length; i += 4) paragraphs.push(all.slice(i, i + 4).join(' '));
  return paragraphs.join('\n\n');
}

/** Imports a text as an article of the first workspace. */
export function importArticle(client, title, text, more = {}) {
  return client.post('/workspaces/desk/articles', {
    title,
    publisher: 'The Lindhaven Post',
    publishedAt: '2024-05-14',
    language: 'en',
    text,
    origin: 'PASTED',
    rights: { fullTextShown: true, fullTextExported: false },
    grain: 'ALL',
    ...more,
  });
}

export const readingOf = (client, article) => client.get(`/workspaces/desk/articles/${article.id}/reading`);

/** How many claims of an article are in each state. */
export async function statesOf(client, article) {
  const { claims } = await readingOf(client, article);
  const states = {};
  for (const { state } of claims) states[state] = (states[state] ?? 0) + 1;
  return states;
}
