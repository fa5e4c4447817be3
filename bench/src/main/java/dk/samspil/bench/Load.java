package dk.samspil.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Each visitor on a connection of their own opens the page again and again, as soon as it has come. */
final class Load {

    private Load() {}

    static Timings drive(Page page, List<Visitor> visitors, Duration time) {
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(visitors.size())) {
            var nanos = new ArrayList<Long>();
            var each = visitors.stream().map(visitor -> until(begun + time.toNanos(), visitor, page)).toList();
            for (var done : threads.invokeAll(each)) {
                nanos.addAll(done.get());
            }
            return new Timings(nanos, Duration.ofNanos(System.nanoTime() - begun));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Callable<List<Long>> until(long end, Visitor visitor, Page page) {
        return () -> {
            var nanos = new ArrayList<Long>();
            do {
                long sent = System.nanoTime();
                visitor.open(page);
                nanos.add(System.nanoTime() - sent);
            } while (System.nanoTime() < end);
            return nanos;
        };
    }
}
