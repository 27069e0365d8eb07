package org.parley.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.model.ClockTime;

/** Literals in the forms that TDB2 gives back unchanged, so that a graph compares equal before and after the store. */
public final class Literals {
    private static final int CONFIDENCE_DIGITS = 2;

    private Literals() {}

    /** A plain string. */
    public static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** {@code true} or {@code false}. */
    public static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDboolean);
    }

    static Node offset(int codePoints) {
        return NodeFactory.createLiteralDT(String.valueOf(codePoints), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node address(String url) {
        return NodeFactory.createLiteralDT(url, XSDDatatype.XSDanyURI);
    }

    /** An {@code xsd:date}. */
    public static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** An {@code xsd:time}, with a time zone only where the text names one. */
    static Node clock(ClockTime clock) {
        String digits = clock.time().format(DateTimeFormatter.ISO_LOCAL_TIME);
        return NodeFactory.createLiteralDT(clock.universal() ? digits + "Z" : digits, XSDDatatype.XSDtime);
    }

    /** An {@code xsd:integer}. */
    public static Node count(long count) {
        return NodeFactory.createLiteralDT(String.valueOf(count), XSDDatatype.XSDinteger);
    }

    /** An {@code xsd:dateTime}, to the second. */
    public static Node instant(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    static Node month(YearMonth month) {
        return NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth);
    }

    static Node year(int year) {
        return NodeFactory.createLiteralDT("%04d".formatted(year), XSDDatatype.XSDgYear);
    }

    /** Rounded to two digits after the point, without needless zeros but with at least one digit: 0.9, 1.0. */
    public static Node confidence(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        BigDecimal pointed = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
        return NodeFactory.createLiteralDT(pointed.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
