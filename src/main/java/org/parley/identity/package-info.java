/**
 * Stage 7: what articles report -> which of the things they report are one.
 *
 * <p>An article's graph names things by what the article calls them ({@link org.parley.rdf.Iris}). Here such names are compared
 * across articles, by pairs: each name has a {@link org.parley.identity.Profile} of all that articles say under it, a {@link
 * org.parley.identity.Matcher} gives a {@link org.parley.identity.Verdict} on two of them, and the {@link
 * org.parley.identity.Resolver} makes clusters of those that are one thing. The outcome depends on the set of articles, not on
 * the order they came in; only which name of a cluster gives the IRI depends on which was there first.
 *
 * <p>What people ruled ({@link org.parley.identity.Ruling}) goes before every verdict.
 *
 * <p>Nothing here knows of RDF. What is kept between builds stands in a {@link org.parley.identity.Ledger}.
 */
package org.parley.identity;
