package org.parley.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Dateline;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.Name;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Quotation;
import org.parley.model.Reference;
import org.parley.model.Reference.Form;
import org.parley.model.Title;
import org.parley.model.VerbGroup;
import org.parley.rules.AnonymousHeads;

/** Walks once through the phrases of an article, resolving each with what stood before it. */
final class ReferenceWalk {
    private final Shared shared;
    private final Words words;
    private final ParsedArticle article;
    private final EntityBook book;
    private final List<Office> offices;
    private final Optional<Dateline> dateline;
    private final NameUses uses;
    private final Salience salience = new Salience();
    private final PronounResolver pronouns;
    private final PronounAhead ahead;
    private final OfficeHolders holders;
    private final Rulers rulers;
    private final DescriptionResolver descriptions;
    private final Appositions appositions;
    private final SourcesAgain sources;
    private final PartOfGroup parts;
    private final List<Reference> references = new ArrayList<>();
    private final Together together;
    private final BitSet subjectEnds = new BitSet();
    private final BitSet mainSubjectEnds = new BitSet();
    private final BitSet quoted = new BitSet();

    ReferenceWalk(Shared shared, AnonymousHeads anonymous, List<Office> offices, Optional<Dateline> dateline) {
        this.shared = shared;
        this.words = shared.words();
        this.article = shared.article();
        this.book = shared.book();
        this.offices = offices;
        this.dateline = dateline;
        this.uses = shared.uses();
        this.pronouns = new PronounResolver(article, book, salience);
        this.ahead = new PronounAhead(shared);
        this.holders = new OfficeHolders(shared, salience, offices);
        this.rulers = new Rulers(shared, salience, holders);
        this.descriptions = new DescriptionResolver(shared, salience, anonymous, holders);
        this.together = new Together(article);
        this.appositions = new Appositions(words, anonymous);
        this.sources = new SourcesAgain(article, book, salience);
        this.parts = new PartOfGroup(article, book, anonymous);
        for (VerbGroup verb : article.verbs()) {
            verb.subjects().forEach(phrase -> subjectEnds.set(phrase.last()));
            if (verb.depth() == 0 && verb.form() == VerbGroup.Form.FINITE) {
                verb.subjects().forEach(phrase -> mainSubjectEnds.set(phrase.last()));
            }
        }
        for (Quotation quotation : article.annotated().quotations()) {
            quoted.set(quotation.inner().from(), quotation.inner().to());
        }
    }

    LinkedArticle walk(Territories territories, Datelines towns) {
        offices.forEach(office -> book.gender(office.person(), office.title().gender()));
        List<Chunk> phrases = article.chunks().stream()
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) || chunk.is(Kind.TIME))
                .sorted(Comparator.comparing(Chunk::tokens))
                .toList();
        phrases.forEach(this::phrase);
        references.addAll(new Capitals(article, book, territories).find(references));
        references.addAll(new EventPlaces(article, book, towns::town).find(references));
        references.sort(Comparator.comparing(Reference::tokens));
        List<Office> all = new ArrayList<>(offices);
        all.addAll(holders.described());
        all.addAll(new PronounHolders(shared, references).find(all));
        return new LinkedArticle(
                article, book.entities(), references, all, dateline, territories.of(book.keys(EntityKind.PLACE)));
    }

    private void phrase(Chunk phrase) {
        List<EntityKey> modifiers = new ArrayList<>();
        Optional<Reference> last = Optional.empty();
        for (int i = phrase.tokens().from(); i < phrase.tokens().to(); i++) {
            Optional<Name> name = words.nameAt(i);
            if (name.isPresent()) {
                Optional<Reference> found = name(name.get(), phrase, modifiers);
                if (name.get().form() != Name.Form.CONTAINER) {
                    last = words.isInsideTitle(name.get()) ? Optional.empty() : found;
                }
                i = name.get().tokens().last();
            } else if (pronouns.isPronoun(i, phrase.tokens())) {
                int at = i;
                last = ahead.of(at).or(() -> pronouns.resolve(at, quoted.get(at)));
                last.ifPresent(this::keep);
                last.filter(found -> phrase.tokens().size() > 1).ifPresent(found -> modifiers.addAll(states(found)));
            }
        }
        List<EntityKey> both = DescriptionResolver.distinct(modifiers);
        boolean owned = pronouns.isPronoun(phrase.tokens().from(), phrase.tokens());
        if (both.size() == 2 && !owned) {
            int token = phrase.tokens().from();
            salience.add(
                    new Salience.Seen(token, article.sentenceOf(token).index(), both, false, false, quoted.get(token)));
        }
        Optional<EntityKey> possessor = last.filter(
                        found -> owned && found.entities().size() == 1)
                .map(Reference::entity)
                .filter(key -> key.kind() == EntityKind.PERSON);
        Optional<Title> title = titleOf(phrase);
        boolean resolved = last.filter(found -> found.tokens().contains(phrase.head()) && found.form() != Form.MODIFIER)
                .filter(found -> title.filter(of -> isInside(found, of)).isEmpty())
                .isPresent();
        if (resolved) {
            see(last.get(), phrase);
        } else {
            appositions
                    .of(phrase, title)
                    .or(() -> descriptions
                            .resolve(phrase, DescriptionResolver.distinct(modifiers), title, possessor)
                            .map(found -> sources.merged(phrase, found)))
                    .or(() -> parts.of(phrase))
                    .ifPresent(found -> {
                        keep(found);
                        see(found, phrase);
                    });
        }
    }

    /** "Peru's ambassador to the UN": the name is a part of the title, not whom the phrase means. */
    private static boolean isInside(Reference name, Title title) {
        return title.tokens().contains(name.tokens())
                && title.tokens().from() < name.tokens().from();
    }

    /** "his team": the states behind a person, by the offices the article gives. */
    private List<EntityKey> states(Reference possessor) {
        List<EntityKey> states = new ArrayList<>();
        for (EntityKey key : possessor.entities()) {
            if (key.kind() != EntityKind.PERSON) {
                states.add(key);
            } else if (holders.officesOf(key).isEmpty()) {
                List<EntityKey> known = rulers.states(key);
                states.addAll(known.size() == 1 ? known : List.of());
            } else {
                Stream.concat(offices.stream(), holders.described().stream())
                        .filter(office -> office.person().equals(key))
                        .flatMap(office -> office.organization().stream())
                        .filter(organization -> organization.kind() == EntityKind.STATE)
                        .findFirst()
                        .ifPresent(states::add);
            }
        }
        return states;
    }

    private Optional<Title> titleOf(Chunk phrase) {
        return phrase.tokens()
                .indices()
                .mapToObj(words::titleAt)
                .flatMap(Optional::stream)
                .filter(title -> title.tokens().contains(phrase.head())
                        || title.tokens().to() == phrase.tokens().to())
                .findFirst();
    }

    private Optional<Reference> name(Name name, Chunk phrase, List<EntityKey> modifiers) {
        Optional<EntityKey> key = words.keyOf(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        boolean head = name.tokens().contains(phrase.head());
        NameUses.Use use = uses.of(name);
        EntityKey target = key.get();
        Form form = Form.NAME;
        if (name.form() == Name.Form.CONTAINER) {
            target = book.place(article.text(name.tokens()));
            form = Form.CONTAINER;
        } else if (use == NameUses.Use.PLACE && target.kind() != EntityKind.PLACE) {
            modifiersOf(name, head, target, modifiers);
            target = book.place(article.text(name.tokens()));
        } else if (use == NameUses.Use.MODIFIER) {
            modifiers.add(target);
            form = Form.MODIFIER;
        } else {
            modifiersOf(name, head, target, modifiers);
        }
        if (use == NameUses.Use.ACTOR) {
            book.note(target, article.text(name.tokens()));
        }
        Reference reference = new Reference(name.tokens(), List.of(target), form, name.confidence(), name.rule());
        keep(reference);
        if (!head || form != Form.NAME) {
            salience.add(seen(reference, false, false));
        }
        return Optional.of(reference);
    }

    private void modifiersOf(Name name, boolean head, EntityKey target, List<EntityKey> modifiers) {
        if (!head && name.kind() != EntityKind.PLACE) {
            if (target.kind() == EntityKind.PERSON) {
                modifiers.addAll(states(new Reference(name.tokens(), List.of(target), Form.NAME, 1, "")));
            } else {
                modifiers.add(target);
            }
        }
    }

    private void keep(Reference reference) {
        references.add(reference);
    }

    private void see(Reference reference, Chunk phrase) {
        int last = phrase.tokens().last();
        salience.add(seen(reference, subjectEnds.get(last), mainSubjectEnds.get(last)));
        boolean only = together.isOnlyNamed(phrase);
        together.complete(phrase, reference)
                .map(keys -> new Salience.Seen(
                        phrase.tokens().from(),
                        article.sentenceOf(last).index(),
                        keys,
                        !only,
                        mainSubjectEnds.get(last),
                        quoted.get(last)))
                .ifPresent(only ? salience::addNamed : salience::add);
    }

    private Salience.Seen seen(Reference reference, boolean subject, boolean main) {
        int token = reference.tokens().from();
        return new Salience.Seen(
                token, article.sentenceOf(token).index(), reference.entities(), subject, main, quoted.get(token));
    }
}
