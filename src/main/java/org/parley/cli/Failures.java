package org.parley.cli;

import java.io.PrintWriter;
import org.parley.ask.AskException;
import org.parley.corpus.CurationException;
import org.parley.evaluate.gold.GoldException;
import org.parley.serve.ServeException;
import org.parley.source.InputException;
import org.parley.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into a line for the user and an exit code. Stack traces are for {@code -vv}. */
final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        LOG.debug("the run ended early", fault);
        int code = code(fault);
        if (isExpected(fault)) {
            print(command, fault.getMessage());
        } else {
            print(command, "internal fault: %s (-vv shows where)".formatted(fault));
        }
        return code;
    }

    private static boolean isExpected(Exception fault) {
        return fault instanceof UsageException
                || fault instanceof AskException
                || fault instanceof EndpointException
                || fault instanceof InputException
                || fault instanceof GoldException
                || fault instanceof CurationException
                || fault instanceof StoreException
                || fault instanceof ServeException;
    }

    private static int code(Exception fault) {
        if (fault instanceof UsageException || fault instanceof AskException) {
            return ExitCode.WRONG_USAGE;
        }
        if (fault instanceof InputException || fault instanceof GoldException || fault instanceof CurationException) {
            return ExitCode.NOTHING_USABLE;
        }
        if (fault instanceof StoreException store && store.kind() == StoreException.Kind.WRONG_CALL) {
            return ExitCode.WRONG_USAGE;
        }
        return ExitCode.FAULT;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        print(command, fault.getMessage());
        UnmatchedArgumentException.printSuggestions(fault, command.getErr());
        command.getErr()
                .println("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
        command.getErr().flush();
        return ExitCode.WRONG_USAGE;
    }

    private static void print(CommandLine command, String message) {
        PrintWriter err = command.getErr();
        err.println("parley: " + message);
        err.flush();
    }
}
