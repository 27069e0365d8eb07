package org.parley.extract.statement;

import java.util.List;
import java.util.Set;
import org.parley.model.ParsedArticle;
import org.parley.rules.SpeechClass;

/** Infinitives in which nothing was said: "declined to comment", "asked not to be named". */
final class Silence {
    private static final List<List<String>> DEEDS =
            List.of(List.of("do", "so"), List.of("go", "into"), List.of("be", "drawn"));

    private static final Set<String> SHARED = Set.of("detail", "details", "information");

    private final ParsedArticle article;
    private final Following following;

    Silence(ParsedArticle article, Following following) {
        this.article = article;
        this.following = following;
    }

    /** "asked not to be named": terms of speaking, nothing that was said. */
    boolean isAnonymity(int at, int limit) {
        int be = following.is(at, limit, "not") ? at + 2 : at + 1;
        return following.is(be, limit, "be") && be + 1 < limit && SpeechClass.ANONYMITY.holds(article.token(be + 1));
    }

    /** "declined to comment", "refused to say", "refused to do so", "declined to go into details"; not "refused to give up". */
    boolean isSilence(int at, int limit) {
        boolean so = DEEDS.stream().anyMatch(words -> following.areAt(words, at + 1, limit));
        boolean up = following.is(at + 2, limit, "up") || following.is(at + 2, limit, "in");
        boolean shared = following.is(at + 1, limit, "share")
                && following
                        .phraseAt(at + 2, limit)
                        .filter(object ->
                                SHARED.contains(article.token(object.head()).lower()))
                        .isPresent();
        return so || shared || (!up && at + 1 < limit && SpeechClass.SILENCE.holds(article.token(at + 1)));
    }
}
