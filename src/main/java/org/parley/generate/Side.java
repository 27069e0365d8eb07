package org.parley.generate;

/** A person in an office of a state, at a time. */
record Side(Person person, Office office) {
    Nation nation() {
        return person.nation();
    }
}
