package org.parley.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Dateline;
import org.parley.model.LinkedArticle;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.rules.AnonymousHeads;
import org.parley.rules.Gazetteer;
import org.parley.rules.TitleStates;

/** Resolves the words of articles to entities; stateless, safe for use by several threads. */
public final class Linker {
    private final Gazetteer gazetteer;
    private final AnonymousHeads anonymous;
    private final TitleStates titleStates;
    private final Map<String, String> statesByAdjective;
    private final Ministries ministries;
    private final Datelines datelines;
    private final Territories territories;

    public Linker(Gazetteer gazetteer, AnonymousHeads anonymous, TitleStates titleStates) {
        this.gazetteer = gazetteer;
        this.anonymous = anonymous;
        this.titleStates = titleStates;
        this.datelines = new Datelines(gazetteer);
        this.territories = new Territories(gazetteer);
        this.statesByAdjective = NameKeys.statesByAdjective(gazetteer);
        this.ministries = new Ministries(gazetteer, statesByAdjective);
    }

    public LinkedArticle link(ParsedArticle article) {
        EntityBook book = new EntityBook(gazetteer, article.article().id());
        Words words =
                new Words(article, new NameKeys(article.annotated(), book, statesByAdjective, ministries).resolve());
        Shared shared = Shared.of(words, book, ministries);
        Optional<Dateline> dateline = datelines.of(article, book);
        Optional<Hosts.Home> home = dateline.flatMap(line -> territories
                .ofCapital(line.place())
                .map(state -> new Hosts.Home(
                        book.known(state.kind(), state.slug(), ""), line.span().end())));
        List<Holding> holdings = new OfficeFinder(shared).find();
        holdings.addAll(new NamedLater(shared).find(holdings));
        List<Office> offices = new OwnerInference(shared, titleStates, home).infer(holdings);
        offices.stream().flatMap(office -> office.organization().stream()).forEach(book::keep);
        return new ReferenceWalk(shared, anonymous, offices, dateline).walk(territories, datelines);
    }
}
