package dev.mypos.testkit.reference;

import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.stock.Count;
import dev.mypos.stock.CountRepository;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.CountSheetId;
import dev.mypos.wire.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

record ReferenceCounts(Memory memory) implements CountRepository {
    @Override
    public CountSheet save(CountSheet sheet, Trail trail) {
        synchronized (memory) {
            long stored = find(sheet.id()).map(CountSheet::version).orElse(0L);
            String id = sheet.id().toString();
            if (sheet.version() == 0 && stored != 0) {
                throw ConflictError.alreadyExists("save the counting sheet", "counting sheet", "id", id);
            }
            if (sheet.version() != stored) {
                throw ConflictError.staleVersion(
                        "save the counting sheet", "counting sheet", id, sheet.version(), stored);
            }
            CountSheet saved = CountSheet.from(Fields.builder()
                    .putAll(sheet.fields())
                    .put("version", stored + 1)
                    .build());
            memory.sheets.put(sheet.id(), saved);
            memory.leave(trail);
            return saved;
        }
    }

    @Override
    public Optional<CountSheet> find(CountSheetId sheet) {
        synchronized (memory) {
            return Optional.ofNullable(memory.sheets.get(sheet));
        }
    }

    @Override
    public Page<CountSheet> list(PageRequest page) {
        synchronized (memory) {
            return Pages.of(
                    memory,
                    "counting sheets",
                    memory.sheets.values().stream(),
                    sheet -> sheet.id().toString(),
                    page);
        }
    }

    @Override
    public Count enter(CountSheetId id, Count count, Trail trail) {
        synchronized (memory) {
            CountSheet sheet =
                    find(id).orElseThrow(() -> new NotFoundError("enter the count", "counting sheet", id.toString()));
            Memory.Counted before = memory.counts.get(count.id());
            if (before != null && !memory.has(Fault.COUNT_ID_NOT_CHECKED)) {
                if (!before.sheet().equals(id) || !before.count().sameRequest(count)) {
                    throw ConflictError.idempotencyConflict(
                            "enter the count", "count", count.id().toString());
                }
                return before.count();
            }
            if (sheet.state() != CountSheet.State.OPEN && !memory.has(Fault.COUNT_TAKEN_WHILE_BOOKING)) {
                throw ConflictError.staleVersion(
                        "enter the count", "counting sheet", id.toString(), 1, sheet.version());
            }
            Count compared = count.against(memory.available(count.product(), sheet.location()));
            memory.counts.replaceAll((other, counted) ->
                    counted.sheet().equals(id) && counted.count().product().equals(count.product())
                            ? new Memory.Counted(id, counted.count(), false)
                            : counted);
            memory.counts.put(count.id(), new Memory.Counted(id, compared, true));
            memory.leave(trail);
            return compared;
        }
    }

    @Override
    public Page<Count> counts(CountSheetId sheet, PageRequest page) {
        synchronized (memory) {
            Map<String, Count> last = new TreeMap<>();
            memory.counts.values().stream()
                    .filter(counted -> counted.last() && counted.sheet().equals(sheet))
                    .map(Memory.Counted::count)
                    .forEach(count -> last.put(count.product().toString(), count));
            return Pages.of(
                    memory,
                    "counts " + sheet,
                    last.values().stream().map(count -> seen(sheet, count)),
                    count -> count.product().toString(),
                    page);
        }
    }

    private Count seen(CountSheetId sheet, Count count) {
        return memory.has(Fault.COUNT_FOLLOWS_THE_LEVEL)
                ? count.against(memory.available(
                        count.product(), memory.sheets.get(sheet).location()))
                : count;
    }
}
