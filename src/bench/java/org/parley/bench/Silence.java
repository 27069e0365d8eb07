package org.parley.bench;

import org.parley.pipeline.Progress;

/** A build that tells nothing. */
final class Silence implements Progress {
    @Override
    public void reading(long expected) {}

    @Override
    public void article() {}

    @Override
    public void storing(long quads) {}
}
