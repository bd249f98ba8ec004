package org.touchstone.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells which elements of a page stand beside its main text, by their tag, their role and the words of their class and id. An element
 * that holds a good part of the page's prose is never taken for one, whatever it is called.
 */
final class Asides {
    private static final Map<String, Aside> TAGS = Map.of(
            "nav", Aside.NAVIGATION,
            "footer", Aside.NAVIGATION,
            "menu", Aside.NAVIGATION,
            "aside", Aside.RELATED,
            "form", Aside.FORM,
            "fieldset", Aside.FORM,
            "label", Aside.FORM,
            "figure", Aside.CAPTION,
            "figcaption", Aside.CAPTION,
            "dialog", Aside.NOTICE);

    private static final Map<String, Aside> WORDS = new HashMap<>();

    static {
        say(Aside.HIDDEN, "tooltip rollover hovercard popover flyout screenreader");
        say(
                Aside.NAVIGATION,
                "nav navigation navbar menu breadcrumb breadcrumbs footer masthead toolbar pagination pager skiplink skip topbar sitemap "
                        + "sidebar toc jumpto");
        say(Aside.FORM, "login signin register poll survey quiz");
        say(
                Aside.CAPTION,
                "caption captions figcaption photocredit imagecredit credit credits slideshow gallery carousel lightbox");
        say(
                Aside.RELATED,
                "related recommended recommendations recommendation recirc recirculation trending popular mostread teaser teasers "
                        + "readmore morefrom moreon readnext upnext seealso outbrain taboola zergnet nativo promo promos promobox latest");
        say(
                Aside.NEWSLETTER,
                "newsletter newsletters signup subscribe subscription subscribers mailinglist paywall donate donation membership");
        say(
                Aside.ADVERTISING,
                "ad ads advert adverts advertisement advertising sponsor sponsored sponsors banner dfp adslot affiliate");
        say(Aside.SHARING, "share sharing shares sharebar sharebuttons social socialmedia addthis follow followus");
        say(Aside.COMMENTS, "comment comments disqus livefyre respond replies commentlist");
        say(Aside.NOTICE, "cookie cookies consent gdpr copyright disclaimer legal modal popup overlay");
        say(
                Aside.ABOUT,
                "byline bylines author authors authorbio bio dateline timestamp published pubdate meta metadata tags tag taglist taxonomy "
                        + "topics kicker");
    }

    private static void say(Aside aside, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, aside);
        }
    }

    /** Names for what only a screen reader gets; {@code hidden-xs} and the like hide from some screens only and are not among them. */
    private static final Set<String> HIDDEN = Set.of(
            "hidden",
            "hide",
            "is-hidden",
            "invisible",
            "visually-hidden",
            "visuallyhidden",
            "sr-only",
            "srtext",
            "screen-reader-text",
            "offscreen",
            "element-invisible",
            "u-hidden",
            "js-hidden");

    private static final Pattern SHOWN_ELSEWHERE = Pattern.compile("(?:^|\\s)\\w+:(?:block|flex|inline|grid|table)");
    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_ENDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<String> NEVER =
            Set.of("html", "body", "main", "article", "h1", "tr", "tbody", "table", "b", "strong", "em", "i");
    private static final Set<String> NEGATIONS = Set.of("no", "has", "with", "without", "is", "not");

    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final Set<Element> body = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean byName;
    private int total;

    /** Looks over a page; {@code byName} is whether the words of classes and ids count; else tags and roles alone do, and what is
     * called comments. */
    Asides(Element page, boolean byName) {
        this.byName = byName;
        for (Element element : page.getAllElements()) {
            int length = ownProse(element);
            for (Element e = element; length > 0 && e != null; e = e.parent()) {
                prose.merge(e, length, Integer::sum);
            }
            total += length;
        }
        for (Element named : page.select("h1, [itemprop=articleBody]")) {
            for (Element e = named; e != null && body.add(e); e = e.parent()) {}
        }
    }

    /** Words that stand in the element itself or in its inline children, when they are many and mostly no links. */
    private static int ownProse(Element element) {
        if (!element.isBlock()) {
            return 0;
        }
        int words = 0;
        int linked = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words += text.getWholeText().strip().length();
            } else if (child instanceof Element inline && !inline.isBlock()) {
                int length = inline.ownText().length();
                words += length;
                linked += inline.normalName().equals("a") ? length : 0;
            }
        }
        return words >= 60 && linked < words * 0.4 ? words : 0;
    }

    /** Why an element stands aside, or null where it does not. */
    @Nullable
    Aside of(Element element) {
        if (isHidden(element)) {
            return share(element) > 0.5 ? null : Aside.HIDDEN;
        }
        if (NEVER.contains(element.normalName())) {
            return null;
        }
        Aside reason = TAGS.get(element.normalName());
        if (reason == null) {
            reason = byRole(element);
        }
        Aside named = reason == null ? byWords(element) : null;
        if (named == Aside.COMMENTS || byName) {
            reason = reason == null ? named : reason;
        }
        return reason != null && stands(element, reason) ? reason : null;
    }

    /** Readers' comments may well be longer than the story; whatever else is long is the story itself. */
    private boolean stands(Element element, Aside reason) {
        if (reason == Aside.COMMENTS && !body.contains(element)) {
            return share(element) < 0.95;
        }
        boolean unlikely = reason == Aside.ADVERTISING || reason == Aside.SHARING;
        return share(element) < 0.3 && !(unlikely && prose.getOrDefault(element, 0) > 300);
    }

    private double share(Element element) {
        return total == 0 ? 0 : (double) prose.getOrDefault(element, 0) / total;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        if (HIDING.matcher(element.attr("style")).find()) {
            return true;
        }
        String names = element.className();
        return !names.isEmpty()
                && element.classNames().stream().anyMatch(name -> HIDDEN.contains(name.toLowerCase(Locale.ROOT)))
                && !SHOWN_ELSEWHERE.matcher(names).find();
    }

    private static @Nullable Aside byRole(Element element) {
        return switch (element.attr("role")) {
            case "navigation", "menu", "menubar", "search", "banner", "contentinfo", "toolbar" -> Aside.NAVIGATION;
            case "complementary" -> Aside.RELATED;
            case "dialog", "alertdialog" -> Aside.NOTICE;
            default -> null;
        };
    }

    private static @Nullable Aside byWords(Element element) {
        String names = element.className() + " " + element.id();
        if (names.isBlank()) {
            return null;
        }
        for (String name : names.strip().split("\\s+")) {
            Aside reason = isMachineMade(name) ? null : byName(name);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    /** Hashes and numbers, in which words appear by chance. */
    private static boolean isMachineMade(String name) {
        return name.chars().filter(Character::isDigit).count() > 3;
    }

    private static @Nullable Aside byName(String name) {
        String previous = "";
        for (String part : WORD_ENDS.split(name)) {
            String word = part.toLowerCase(Locale.ROOT);
            Aside reason = WORDS.getOrDefault(word, WORDS.get(previous + word));
            if (reason != null && !NEGATIONS.contains(previous)) {
                return reason;
            }
            previous = word;
        }
        return null;
    }
}
