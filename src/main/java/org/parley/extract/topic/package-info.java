/** What statements and meetings are about, by the words of the topics scheme. */
package org.parley.extract.topic;
