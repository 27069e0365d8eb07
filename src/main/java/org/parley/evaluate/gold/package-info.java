/** Annotations made by hand, as they stand in {@code data/gold}: one JSON file for each article. */
package org.parley.evaluate.gold;
