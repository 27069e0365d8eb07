package org.parley.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;

/** How a role is called: an office not yet or only for a time held says so, a post at a body is the post alone. */
final class RoleLabel {
    private static final String OF_REPUBLIC = " of the republic";
    private static final String OF_MISSION = " of the mission";
    private static final Set<String> POSTS = OfficeClass.POST_ABROAD.words();
    /** Short for ranks. */
    private static final Map<String, String> RANKS = Map.of(
            "gen", "general",
            "col", "colonel",
            "lt", "lieutenant",
            "maj", "major",
            "brig", "brigadier",
            "adm", "admiral",
            "capt", "captain",
            "sgt", "sergeant");

    private static final Set<String> FOR_A_TIME = OfficeClass.FOR_A_TIME.words();

    /** Offices that say nothing without what they are in. */
    private static final Set<String> HEADS = OfficeClass.BODY_CHIEF.words();

    private static final int LONGEST_PART = 10;

    private final ParsedArticle article;

    RoleLabel(ParsedArticle article) {
        this.article = article;
    }

    String of(Title title) {
        String label = bare(title.label());
        if (title.tense() != Title.Tense.ACTING && title.tense() != Title.Tense.ELECT) {
            return label;
        }
        String words = " " + article.text(title.tokens()).toLowerCase(Locale.ROOT) + " ";
        for (String suffix : new String[] {"elect", "designate"}) {
            if (words.contains("-" + suffix) || words.contains(" " + suffix + " ")) {
                return label + "-" + suffix;
            }
        }
        return FOR_A_TIME.stream()
                .filter(word -> words.contains(" " + word + " ") && !label.startsWith(word))
                .sorted()
                .findFirst()
                .map(word -> word + " " + label)
                .orElse(label);
    }

    /** The same with what the holder is the head of, if the title's words do not tell: "head of the army". */
    String ofPart(Title title) {
        String label = of(title);
        int of = title.tokens().to();
        boolean open = HEADS.contains(label)
                && !title.plural()
                && of < article.tokens().size()
                && article.token(of).is("of");
        List<String> part = new ArrayList<>();
        for (int i = of + 1; open && i < Math.min(article.tokens().size(), of + LONGEST_PART) && isInPart(i); i++) {
            if (article.token(i).isPossessive()) {
                part.clear();
            } else if (isWordOfPart(i)) {
                part.add(article.token(i).lower());
            }
        }
        return part.isEmpty() ? label : label + " of " + String.join(" ", part);
    }

    private boolean isInPart(int i) {
        Token token = article.token(i);
        return token.isPossessive() || token.pos() == Pos.DET || token.pos().isModifier() || isParticiple(token);
    }

    private boolean isWordOfPart(int i) {
        Token token = article.token(i);
        return !token.isCapitalised() && (token.pos() == Pos.NOUN || token.pos() == Pos.ADJ || isParticiple(token));
    }

    /** "ruling". */
    private static boolean isParticiple(Token token) {
        return token.pos() == Pos.VERB && token.lower().endsWith("ing");
    }

    /** "lt. gen." as "lieutenant general". */
    private static String spelt(String label) {
        String words = label.matches("(?:lt|maj|brig)-(?:gen|col)") ? label.replace('-', ' ') : label;
        return Stream.of(words.split(" "))
                .map(word -> RANKS.getOrDefault(word.replace(".", ""), word))
                .collect(Collectors.joining(" "));
    }

    /** "president of the republic", "ambassador to the United Nations": where, and where to, is no part of the office's name. */
    private static String bare(String label) {
        if (label.endsWith(OF_REPUBLIC)) {
            return label.substring(0, label.length() - OF_REPUBLIC.length());
        }
        if (label.endsWith(OF_MISSION)) {
            return label.replace(OF_MISSION, " of mission");
        }
        int to = label.indexOf(" to the ");
        return to > 0 && POSTS.contains(label.substring(0, to)) ? label.substring(0, to) : spelt(label);
    }
}
