/**
 * Tables of rules, words and names, read from the class path and checked, and the look-up of words in them.
 *
 * <p>What a word that was found means in its sentence is decided by the stages.
 */
package org.parley.rules;
