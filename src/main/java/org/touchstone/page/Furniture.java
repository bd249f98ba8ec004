package org.touchstone.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its words alone that a block is not part of a story: pointers to other stories, offers, notices, datelines. */
final class Furniture {
    private static final Pattern POINTER = Pattern.compile(
            "^(?:read (?:more|next|also|now|our)|related(?: (?:articles?|stories|stor(?:y|ies)|posts?|news|links?|content|topics?|coverage|video))?\\s*(?::|$)|see also|also read|also see|also on|"
                    + "more\\s*:|more (?:from|on|stories|about)|must read|don[’']t miss|you (?:may|might) (?:also )?(?:like|be interested)|"
                    + "recommended(?: (?:for you|stories|videos?|reading))?\\s*(?::|$)|trending|most (?:read|popular)|watch\\s*:|watch (?:now|the video|more)|listen\\s*:|"
                    + "up next|next (?:article|story|post)|previous (?:article|story|post)|continue reading|explore further|click (?:here|through)|tap here|"
                    + "lesen sie (?:auch|mehr)|lesen sie hier|mehr zum thema|à lire aussi|lire aussi|à voir aussi|lire la suite|"
                    + "leia (?:também|mais)|veja (?:também|mais)|lee también|leer más|te puede interesar|lea también|leggi anche|per approfondire|lees ook|lees meer)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OFFER = Pattern.compile(
            "^(?:sign up|subscribe|join (?:our|the) (?:newsletter|mailing)|get (?:the|our) .{0,40}(?:newsletter|inbox|app)\\b|get in touch with our|"
                    + "follow (?:us|.{1,40} on (?:twitter|facebook|instagram|x|linkedin|youtube))|like us on|download (?:the|our) app|"
                    + "support (?:our|independent) journalism|already a subscriber|log in|create (?:an|a free) account|"
                    + "for more stories like this|send (?:us )?tips|enter your e-?mail|your e-?mail address)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SHARE = Pattern.compile(
            "^(?:share(?: (?:this|on|via|it|article|story|post|with)\\b.*|\\s*:?)|tweet(?: this)?|e-?mail(?: this)?|print(?: this| article)?.*|"
                    + "like this story\\?.*|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|back to top(?: button)?|scroll (?:back )?to top)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADVERT = Pattern.compile(
            "^(?:advertise?ment|ads? by .*|sponsored(?: content)?|promoted|story continues below.*|article continues (?:below|after).*|"
                    + "continue reading (?:below|the main story)|anzeige|publicité|publicidade?|pubblicità|advertentie|werbung|loading ?\\.*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile(
            "^(?:\\d+ )?(?:comments?|kommentare?|commentaires?|comentarios|comentários|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)"
                    + "|view (?:all )?comments|show comments)(?: \\(?\\d+\\)?)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTICE = Pattern.compile(
            "^(?:(?:copyright\\b|©|\\(c\\) ?(?:19|20)).*|.{0,80}\\ball rights reserved\\b.{0,120}|we use cookies.*|this (?:site|website) uses cookies.*|"
                    + "(?:this|the) (?:document|article|material|content|story).{0,60}\\b(?:subject to copyright|may not be (?:published|reproduced|copied)).*|citation: .*retrieved.*|"
                    + "by (?:signing|subscribing|submitting|clicking|continuing).*(?:terms|privacy).*|"
                    + "waiting for your permission to load.*|to (?:view|see|watch) this (?:content|video|post|embed)\\b.{0,160}|"
                    + "this (?:content|video|post|embed) (?:is|was) (?:not available|blocked|hosted).{0,160}\\b(?:cookies?|consent|privacy|third[- ]party).*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BYLINE = Pattern.compile(
            "^(?i:by|written by|words by|story by|posted by|von|par|por|di|door)\\s+\\p{Lu}[^.!?:;]{2,70}$|^\\d+ min(?:ute)?s? read$|^(?i:last )?(?i:updated|published)\\b.{0,60}$|^(?i:filed under)\\b.{0,80}$");

    private static final Pattern CREDIT = Pattern.compile(
            "^(?:(?:photo|image|picture|credit|foto|photograph|photos|video)(?: ?(?:by|credit|courtesy|via|from|:))+.{0,120}|.{0,60}(?:getty images|/ ?(?:ap|reuters|afp|getty|shutterstock)(?: photo)?)\\)?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DESK = Pattern.compile(
            "^\\(?(?i:additional |further )?(?i:reporting|writing|editing) by \\p{Lu}.{0,300}$", Pattern.DOTALL);

    private static final Pattern WHEN = Pattern.compile(
            "(?:\\d{1,4}(?:st|nd|rd|th)?|a\\.?m\\.?|p\\.?m\\.?|at|on|[a-z]{1,3}t|utc|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
                    + "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|updated|posted|published|ago|hours?|minutes?|days?|[\\s,.:|/·•–-])+",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /** Why the block is not part of a story, or null where its words do not tell. */
    static @Nullable Aside of(Block block) {
        String text = block.text();
        if (text.length() > 400) {
            return null;
        }
        String head = text.strip();
        if (ADVERT.matcher(head).matches()) {
            return Aside.ADVERTISING;
        }
        if (SHARE.matcher(head).matches()) {
            return Aside.SHARING;
        }
        if (COMMENT.matcher(head).matches()) {
            return Aside.COMMENTS;
        }
        if (NOTICE.matcher(head).matches()) {
            return Aside.NOTICE;
        }
        if (DESK.matcher(head).matches()) {
            return Aside.ABOUT;
        }
        if (head.length() < 160
                && (OFFER.matcher(head).find() || OFFER.matcher(head).lookingAt())) {
            return Aside.NEWSLETTER;
        }
        return pointer(block, head);
    }

    private static @Nullable Aside pointer(Block block, String head) {
        boolean points = POINTER.matcher(head).lookingAt();
        if (points && (block.linkShare() > 0.3 || head.length() < 60 || head.matches("(?is)^[\\p{L} ]{4,20}:.*"))) {
            return Aside.RELATED;
        }
        return head.length() < 130 && CREDIT.matcher(head).matches() ? Aside.CAPTION : null;
    }

    /** Whether a block is the line under a title that says who wrote it, or when. */
    static boolean isByline(String text) {
        String line = text.strip();
        return line.length() < 120
                && (BYLINE.matcher(line).find() || WHEN.matcher(line).matches() && line.matches(".*\\d{4}.*"));
    }

    /** Whether a block is short, names a year or a time of day and is no sentence: what stands under a headline. */
    static boolean isDateline(String text) {
        return text.length() < 70
                && text.matches("(?s).*(?:\\b(?:19|20)\\d\\d\\b|\\d:\\d\\d).*")
                && !text.matches("(?s).*[.!?…][\"”’')]*$");
    }

    /** Whether two texts are the same but for case, marks and punctuation. */
    static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !letters(a).isEmpty() && letters(a).equals(letters(b));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
