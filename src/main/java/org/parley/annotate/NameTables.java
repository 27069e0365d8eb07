package org.parley.annotate;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.rules.Gazetteer;
import org.parley.rules.NameWords;
import org.parley.rules.SharedNames;

/**
 * The tables that names are found by.
 *
 * @param organizationWords words inside the names of bodies
 * @param placeWords words inside the names of places
 * @param thingWords words inside names of what is neither
 * @param bodyNouns nouns for sorts of bodies beside their names: "the daily X", "the X coalition"
 * @param groupAdjectives adjectives of peoples and faiths, with which no personal name begins
 * @param sharedNames names of the gazetteer that bodies of several states bear
 * @param platforms names of social media, which are places to write on as a rule
 */
record NameTables(
        Gazetteer gazetteer,
        NameWords organizationWords,
        NameWords placeWords,
        NameWords thingWords,
        NameWords bodyNouns,
        NameWords groupAdjectives,
        SharedNames sharedNames,
        Set<String> platforms) {

    static NameTables load(Gazetteer gazetteer) {
        return new NameTables(
                gazetteer,
                NameWords.load("rules/organization-words.tsv"),
                NameWords.load("rules/place-words.tsv"),
                NameWords.load("rules/thing-words.tsv"),
                NameWords.load("rules/body-nouns.tsv"),
                NameWords.load("rules/group-adjectives.tsv"),
                SharedNames.load(),
                gazetteer.aliases().stream()
                        .filter(alias -> alias.entry().category().equals("platform"))
                        .map(Gazetteer.Alias::text)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
