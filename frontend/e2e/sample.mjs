/** A report written for the journeys: a headline, a relative date, figures, a quotation, and boilerplate around it. */
export const HEADLINE = 'Ferry to the islands stops for the winter';

export const PARAGRAPHS = [
  'The ferry between Quayside and the three outer islands stopped on Monday and will not sail again before March, its owner said.',
  'The Halcyon has carried 212,000 passengers since April, 14 per cent more than in the year before.',
  '“We have asked the council for a new hull four times,” said Marta Quill, who runs the line. The ship is 46.3 metres long and was built in 1979.',
  'Two winters ago the crossing was closed for eleven days.',
];

export const TEXT = [HEADLINE, ...PARAGRAPHS].join('\n\n');

export const PAGE = `<!doctype html><html lang="en"><head><title>${HEADLINE} | Quayside Post</title>
<meta property="og:site_name" content="Quayside Post"><meta name="author" content="Ana Brook">
<meta property="article:published_time" content="2026-11-16T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${HEADLINE}</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}
<p class="related">Related Articles</p></article>
<footer><a href="#top">Back to top button</a></footer></body></html>`;
