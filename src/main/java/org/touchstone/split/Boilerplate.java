package org.touchstone.split;

import java.util.regex.Pattern;

/** Recognises lines that belong to the page and not to the article. */
final class Boilerplate {
    private static final int LONGEST = 240;

    /** How such lines begin. */
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:[-\u2013\u2014\u2022*>\u25B6\u25BA|]\\s*)?(?:"
                    + "related (?:articles?|stor(?:y|ies)|topics?|news|content|links?|coverage|posts?|reading|tags?|items?|video)s?\\b"
                    + "|read (?:more|also|next|the full|our|on)\\b.{0,140}$|also (?:read|on|in)\\b\\s*:?|see also\\b|more (?:from|on|about|stor(?:y|ies)|news|in|like)\\b.{0,80}$"
                    + "|(?:back|return|go|jump|scroll) to (?:the )?(?:top|main|content|home)|skip to\\b|back to\\b.{0,30}\\bbutton"
                    + "|advertis(?:e)?ments?\\b|sponsored\\b|promoted\\b|recommended\\b.{0,40}$|trending\\b.{0,40}$|most (?:read|viewed|popular|shared)\\b.{0,40}$"
                    + "|you (?:may|might) also\\b|don['\u2019]t miss\\b|what to read next|editor['\u2019]s picks|up next\\b|next (?:article|story|post)|previous (?:article|story|post)"
                    + "|sign ?up (?:for|to|now|here|today)\\b|subscribe\\b|already a subscriber|log ?in\\b|newsletter\\b|get (?:the|our) (?:latest|best|free|daily|newsletter)"
                    + "|get in touch\\b|contact (?:us|our|the (?:author|reporter))\\b|e-?mail (?:us|the|our)\\b|got a (?:story|tip)|do you have a (?:story|tip)|have a tip\\b"
                    + "|for more (?:stories|news|on|information|like|from|about)\\b|to (?:read|find out|learn|see) more\\b|click here\\b|tap here\\b|find out more\\b|learn more\\b"
                    + "|follow (?:us|me|him|her|them|our|the (?:author|reporter|latest))\\b|follow [\\p{Lu}@][^.]{0,60} on (?:twitter|facebook|instagram|x\\b|tiktok|youtube)|like us on\\b|join (?:us|our|the conversation)\\b"
                    + "|share (?:this|on|via|article|story)\\b|tweet this\\b|print this\\b|save (?:this )?article|comments?\\s*(?:\\(\\d+\\)|are closed|off)?$|leave a (?:comment|reply)|post a comment|view comments|show comments"
                    + "|download (?:our|the) app|get our app|watch (?:more|live|now|the video|video)\\b.{0,80}$|watch\\s*:|listen\\s*:|video\\s*:|photos?\\s*:|image\\s*:|picture\\s*:|gallery\\s*:|pics?\\s*:"
                    + "|image (?:source|caption|credit)|photo (?:by|credit|courtesy)|file photo|\\(?(?:ap|reuters|afp|getty) (?:photo|image)|getty images?\\b|media caption"
                    + "|copyright\\b|\u00A9|\\(c\\) ?\\d{4}|all rights reserved|this (?:material|article|story) (?:may not|was (?:originally|first)|originally|first|has been updated|appeared)\\b|terms (?:of|and)\\b.{0,40}$|privacy (?:policy|notice)|cookie(?:s)? (?:policy|settings|notice)|we use cookies|accept (?:all )?cookies"
                    + "|\\(?(?:additional |further )?(?:reporting|editing|writing|compiled|written|edited) by [\\p{Lu}]|contributing\\s*:\\s*\\p{Lu}|our standards\\s*:|the associated press contributed|additional reporting"
                    + "|tags?\\s*:|topics?\\s*:|categor(?:y|ies)\\s*:|filed under\\b|keywords?\\s*:|(?:last )?updated\\s*:?\\s*(?:on |at )?\\d|published\\s*:?\\s*(?:on |at )?\\d|\\d+ min(?:ute)?s? read\\b|loading\\b|please (?:enable|disable|turn on|subscribe|log)|support our\\b|donate\\b.{0,60}$"
                    + "|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|auch interessant|nach oben|zur\u00FCck (?:zur|nach)|newsletter abonnieren|jetzt abonnieren|anzeige$"
                    + "|lire (?:aussi|la suite|plus)|\u00E0 lire (?:aussi|\u00E9galement)|retour en haut|publicit\u00E9$|abonnez-vous|inscrivez-vous|partager (?:sur|cet)"
                    + "|leer m\u00E1s|lea tambi\u00E9n|lee tambi\u00E9n|te puede interesar|volver arriba|publicidad$|suscr\u00EDbete|s\u00EDguenos|compartir (?:en|este)"
                    + "|leia (?:tamb\u00E9m|mais)|voltar ao topo|publicidade$|assine\\b.{0,60}$|siga-nos|leggi (?:anche|di pi\u00F9)|torna su|pubblicit\u00E0$|iscriviti|seguici"
                    + "|lees (?:ook|meer|verder)|terug naar boven|advertentie$|meld je aan|volg ons)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What only such lines have somewhere. */
    private static final Pattern HAS = Pattern.compile(
            "\\bemail(?:ing)? us at\\b|\\bback to top\\b|\\bsign up (?:for|to) (?:our|the)\\b|\\bour (?:news page|newsletters?|privacy policy|terms of|facebook page|youtube channel|telegram channel|whatsapp channel)\\b"
                    + "|\\ball rights reserved\\b|\\bfollow (?:us|him|her|me) on (?:twitter|facebook|instagram)|\\bclick here (?:to|for)\\b|\\bthis (?:article|story|post) has been (?:updated|corrected)\\b|\\bthis article (?:was )?(?:first |originally )(?:appeared|published)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a newsroom says about its own work, also as a sentence at the end of a paragraph. */
    private static final Pattern NOTE = Pattern.compile(
            "^[-\u2013\u2014(\\[\\s]*(?:"
                    + "(?:additional |further )?(?:reporting|editing|writing|compiled) by \\p{Lu}|with (?:additional )?(?:reporting|files) (?:by|from) \\p{Lu}|with agencies\\b"
                    + "|[$\u00A3\u20AC]?1(?: \\p{L}+){0,3} = [$\u00A3\u20AC]?\\d"
                    + "|(?:this (?:article|story|report) was|an earlier version (?:of this (?:article|story|report) )?)(?: also)? ?(?:amended|corrected|updated|edited|changed|said|stated|gave|mis\\p{L}+|incorrectly|wrongly)\\b"
                    + "|corrections?\\s*:|corrections? and clarifications?|clarification\\s*:|editor(?:['\u2019]s|s['\u2019]) note\\b"
                    + "|the (?:writer|author) is an? \\p{Ll}|(?:AP|AFP|Reuters|PA|dpa|EPA)[)\\]]*$"
                    + "|anyone with (?:any )?(?:further )?(?:information|footage|dashcam|details)\\b.{0,60}\\b(?:call|contact|ring|phone|come forward|get in touch)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** The end of a picture's caption. */
    private static final Pattern CREDIT =
            Pattern.compile("[(\\[](?:AP|AFP|Reuters|PA|EPA|Getty)(?: (?:Photo|Images?)(?:/[^)]*)?|/[^)]*)[)\\]]\\s*$");

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:by|von|par|por|di|door) (?:\\p{Lu}[\\p{L}.'\u2019-]*(?:,? (?:and|&|und|et|y|e|en|for|in) )?\\s?){1,8}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST_HEAD = Pattern.compile(
            "^(?:related|more (?:from|on|stories|news)|most (?:read|popular)|trending|recommended|you may also|read (?:more|also|next)|lesen sie auch|lire aussi|lee tambi\u00E9n|leia tamb\u00E9m|leggi anche|lees ook).{0,40}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Boilerplate() {}

    /** Whether this whole paragraph is not part of the article. */
    static boolean is(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        if (BEGINS.matcher(paragraph).lookingAt()) {
            return !looksLikeAReport(paragraph);
        }
        return HAS.matcher(paragraph).find()
                || isNote(paragraph)
                || CREDIT.matcher(paragraph).find()
                || paragraph.length() < 90 && isByline(paragraph);
    }

    /** Whether a sentence is about the report rather than of it. */
    static boolean isNote(String sentence) {
        return NOTE.matcher(sentence).lookingAt();
    }

    /** Whether a list of other stories begins here. */
    static boolean opensAList(String paragraph) {
        return LIST_HEAD.matcher(paragraph).lookingAt();
    }

    private static boolean isByline(String paragraph) {
        return Character.isUpperCase(paragraph.charAt(0))
                && BYLINE.matcher(paragraph).matches()
                && properNames(paragraph);
    }

    private static boolean properNames(String paragraph) {
        String[] words = paragraph.split("\\s+");
        int capitals = 0;
        for (String word : words) {
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words.length > 1 && capitals * 3 >= words.length * 2;
    }

    /** "Related stories were told by survivors, police said.": a sentence that only begins like boilerplate. */
    private static boolean looksLikeAReport(String paragraph) {
        return paragraph.length() > 60
                && paragraph.matches(
                        ".*\\b(?:said|says|told|according to|announced|was|were|has been)\\b.*[.\"\u201D]$")
                && !HAS.matcher(paragraph).find()
                && !paragraph.matches(".*\\b(?:us|our|here|Us|Our|Here|by [A-Z]\\w+ [A-Z]\\w+)\\b.*");
    }
}
