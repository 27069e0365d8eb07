/**
 * Search for words, with {@code text:query}: an index beside the database that each build keeps in step with it.
 *
 * <p>Not a stage of its own: it joins {@code store}, which tells of changes, and {@code serve}, whose file says what can be
 * searched. The database holds a digest of what is indexed and so does the index; where the two differ, a build was stopped
 * between them, and the index is made anew.
 */
package org.parley.search;
