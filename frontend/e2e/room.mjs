import { HEADLINE, PARAGRAPHS } from './sample.mjs';

/** What somebody does in a workspace over HTTP, to make what a journey starts from. */
export class Room {
  constructor(client, slug) {
    this.client = client;
    this.slug = slug;
  }

  ask = (method, path, body, headers) => this.client.ask(method, `/workspaces/${this.slug}${path}`, body, headers);
  get = (path) => this.ask('GET', path);
  post = (path, body = {}, headers = {}) => this.ask('POST', path, body, headers);

  async set(settings) {
    const { version } = await this.get('');
    return this.ask('PATCH', '', settings, { 'If-Match': `"${version}"` });
  }

  /** Somebody who is invited and comes. Gives their session and the room as they see it. */
  async member(role, name) {
    const { code } = await this.post('/invitations', { role });
    const client = await this.client.another();
    await client.join(code, { name, password: 'quiet tides at noon' });
    return { client, room: new Room(client, this.slug) };
  }

  article = (more = {}) =>
    this.post('/articles', {
      title: HEADLINE,
      byline: 'Ana Brook',
      publisher: 'Quayside Post',
      publishedAt: '2026-11-16',
      language: 'en',
      text: PARAGRAPHS.join('\n\n'),
      origin: 'PASTED',
      rights: { fullTextShown: true, fullTextExported: false },
      ...more,
    });

  reading = ({ id }) => this.get(`/articles/${id}/reading`);

  claim = ({ id }) => this.get(`/claims/${id}`);

  /** The first claim of an article whose words hold these, accepted. */
  async accepted(article, words) {
    const { claims } = await this.reading(article);
    const found = claims.find(({ statement, gist }) => `${statement.text} ${gist}`.includes(words));
    if (!found) throw new Error(`no claim says “${words}”: ${claims.map(({ gist }) => gist).join('; ')}`);
    return this.post(`/claims/${found.id}/accept`, {}, { 'If-Match': `"${found.version}"` });
  }

  source = (title, text, more = {}) =>
    this.post('/sources', { title, text, medium: 'DOCUMENT', fetch: false, publishedAt: '2026-11-10', ...more });

  cite = (claim, source, stance, quote = null, note = null) =>
    this.post(`/claims/${claim.id}/evidence`, { sourceId: source.id, stance, quote, note });

  /** One's own assessment, handed in. */
  async assess(claim, verdict, evidence, justification) {
    const path = `/claims/${claim.id}/assessments/mine`;
    const { assessment } = await this.get(`/claims/${claim.id}/panel`);
    const draft = assessment && assessment.submittedAt === null;
    const given = { verdict, confidence: 4, justification, evidence: evidence.map(({ id }) => id) };
    const precondition = draft ? { 'If-Match': `"${assessment.version}"` } : { 'If-None-Match': '*' };
    const { version } = await this.ask('PUT', path, given, precondition);
    return this.post(`${path}/submit`, {}, { 'If-Match': `"${version}"` });
  }

  async reopen(claim, reason) {
    const { version } = await this.claim(claim);
    return this.post(`/claims/${claim.id}/reopen`, { reason }, { 'If-Match': `"${version}"` });
  }
}
