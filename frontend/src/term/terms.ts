/** The words of the product. Each explains itself where it first appears on a screen. */
export const TERMS = {
  workspace: {
    is: 'A team’s room: its members, its verdict scale and its rules for reviewing.',
    example: 'A desk of six people who check the local paper.',
  },
  contributor: {
    is: 'Whoever did something here, by name or pseudonym: a member, or somebody known only from an import.',
    example: '“R4” in an imported data set.',
  },
  article: {
    is: 'A published text whose claims are checked.',
    example: 'A report on a summit in The Northern Courier.',
  },
  revision: {
    is: 'One state of an article’s text. A text never changes under its claims.',
    example: 'Revision 2, after the paper corrected a date.',
  },
  snapshot: {
    is: 'A source’s text as it was at one moment, kept here unchanged.',
    example: 'The page of 15 September, with the passage you quote.',
  },
  event: { is: 'A group of articles that report one happening.', example: 'Two papers on one summit.' },
  claim: { is: 'One assertion in one article that can be checked.', example: '“seven trips abroad”.' },
  gist: { is: 'The claim in at most eight words.', example: '“42.7-metre rocket”.' },
  statement: {
    is: 'The claim as a sentence that can be understood by itself.',
    example: '“Kim Jong Un made seven trips abroad” for “he made seven”.',
  },
  occurrence: {
    is: 'A place where a claim stands in a text.',
    example: 'A figure in the headline and again in the last paragraph: two occurrences.',
  },
  candidate: {
    is: 'A claim that the splitter proposes and nobody has accepted yet.',
    example: 'From “He has made seven trips” it proposes “seven trips abroad”.',
  },
  source: {
    is: 'A thing that is cited: a page, a document, a call, an interview.',
    example: 'A public list of journeys.',
  },
  evidence: {
    is: 'What ties a source to a claim: a passage, and whether it supports, refutes or gives context.',
    example: '“Seven journeys are on record”, which supports “seven trips abroad”.',
  },
  'quote check': {
    is: 'Whether the quoted passage really stands in the stored text. Computed, never typed.',
    example: 'Normalised: the same words with other quotation marks.',
  },
  inquiry: {
    is: 'What was looked for, where and when, and that nothing was found.',
    example: 'Two archives, on 15 September: no agreement.',
  },
  assessment: {
    is: 'One reviewer’s verdict on one claim, with reasons and the evidence it rests on.',
    example: 'Refuted, fairly sure: they had met in 2019.',
  },
  decision: {
    is: 'The claim’s verdict for the world, and where it came from.',
    example: 'Unanimous, of two reviewers.',
  },
  verdict: { is: 'A value of the workspace’s scale.', example: 'Supported, or not enough evidence.' },
  publication: {
    is: 'A frozen version of an article’s decided claims. Later changes show as dated corrections.',
    example: 'Version 2, with one correction.',
  },
  'blind first pass': {
    is: 'Nobody sees another’s assessment before one’s own is in.',
    example: '“Sealed” beside a claim that you have not judged.',
  },
  'set aside': {
    is: 'Not now: out of progress and exports, and can be fetched back.',
    example: 'The last seventeen candidates of a long report.',
  },
  discarded: { is: 'Not to be checked, with a reason. It can be undone.', example: 'Discarded: an opinion.' },
  disputed: { is: 'Reviewers came to different verdicts.', example: 'One says supported, one says misleading.' },
  bundle: {
    is: 'Claims and all that they rest on, in one file that can be imported again.',
    example: 'The JSON of one article.',
  },
  pseudonym: { is: 'A name that stands for a person in exports.', example: '“Reviewer 3”.' },
  adjudicator: {
    is: 'Decides claims on which reviewers differ. May not assess the same claim.',
    example: 'A senior editor.',
  },
} as const satisfies Record<string, { is: string; example: string }>;

export type TermWord = keyof typeof TERMS;
