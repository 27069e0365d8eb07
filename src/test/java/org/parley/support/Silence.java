package org.parley.support;

import org.parley.pipeline.Progress;

/** Tells nobody how far a run is. */
public final class Silence implements Progress {
    @Override
    public void reading(long expected) {}

    @Override
    public void article() {}

    @Override
    public void storing(long quads) {}
}
