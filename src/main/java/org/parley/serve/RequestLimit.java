package org.parley.serve;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses a request whose body is too long, in a way that the client gets to read. A server that answers before it has read
 * the body, as Jetty's own {@code SizeLimitHandler} does, closes the connection with bytes unread, and the client may be
 * told "connection reset" instead of the answer. So the body is read to its end and dropped before the answer, up to a
 * length no client sends by mistake.
 */
final class RequestLimit extends Handler.Wrapper {
    /** Of a body longer than this no more is read. */
    static final long MAX_DROPPED_BYTES = 64L << 20;

    private final long maxBytes;

    RequestLimit(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The refusal behind a fault that came of reading a body of unannounced length. */
    static Optional<HttpException> refusal(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .filter(HttpException.class::isInstance)
                .map(HttpException.class::cast)
                .findFirst();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = request.getLength();
        if (length <= maxBytes) {
            return super.handle(new Counted(request), response, callback);
        }
        if (length > MAX_DROPPED_BYTES) {
            refuse(request, response, callback);
        } else {
            Content.Source.consumeAll(
                    request, Callback.from(() -> refuse(request, response, callback), callback::failed));
        }
        return true;
    }

    private void refuse(Request request, Response response, Callback callback) {
        Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413, reason());
    }

    private String reason() {
        return "The request is too long; at most %,d bytes are read.".formatted(maxBytes);
    }

    /** A request whose length nobody announced: its reader is told at the end that it was too long. */
    private final class Counted extends Request.Wrapper {
        private long bytes;

        Counted(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            while (chunk != null && !Content.Chunk.isFailure(chunk)) {
                bytes += chunk.remaining();
                if (bytes <= maxBytes) {
                    return chunk;
                }
                chunk.release();
                if (chunk.isLast() || bytes > MAX_DROPPED_BYTES) {
                    Throwable refusal = new BadMessageException(HttpStatus.PAYLOAD_TOO_LARGE_413, reason());
                    fail(refusal);
                    return Content.Chunk.from(refusal);
                }
                chunk = super.read();
            }
            return chunk;
        }
    }
}
