package dev.mypos.sample.cli;

import dev.mypos.sample.cli.customer.CustomerAnonymise;
import dev.mypos.sample.cli.customer.CustomerArchive;
import dev.mypos.sample.cli.customer.CustomerCreate;
import dev.mypos.sample.cli.customer.CustomerExport;
import dev.mypos.sample.cli.customer.CustomerForget;
import dev.mypos.sample.cli.customer.CustomerGet;
import dev.mypos.sample.cli.customer.CustomerList;
import dev.mypos.sample.cli.customer.CustomerUpdate;
import dev.mypos.sample.cli.demo.Demo;
import dev.mypos.sample.cli.payment.PaymentList;
import dev.mypos.sample.cli.payment.PaymentRecover;
import dev.mypos.sample.cli.product.ImageRemove;
import dev.mypos.sample.cli.product.ImageSet;
import dev.mypos.sample.cli.product.ImageSweep;
import dev.mypos.sample.cli.product.ProductArchive;
import dev.mypos.sample.cli.product.ProductCreate;
import dev.mypos.sample.cli.product.ProductGet;
import dev.mypos.sample.cli.product.ProductImportCommand;
import dev.mypos.sample.cli.product.ProductList;
import dev.mypos.sample.cli.product.ProductUpdate;
import dev.mypos.sample.cli.report.JournalList;
import dev.mypos.sample.cli.report.OutboxDrain;
import dev.mypos.sample.cli.report.OutboxList;
import dev.mypos.sample.cli.report.OutboxRetry;
import dev.mypos.sample.cli.report.ReportSales;
import dev.mypos.sample.cli.report.ReportStock;
import dev.mypos.sample.cli.sale.ReceiptPrint;
import dev.mypos.sample.cli.sale.ReceiptShow;
import dev.mypos.sample.cli.sale.SaleCreate;
import dev.mypos.sample.cli.sale.SaleExplain;
import dev.mypos.sample.cli.sale.SaleGet;
import dev.mypos.sample.cli.sale.SaleImport;
import dev.mypos.sample.cli.sale.SaleList;
import dev.mypos.sample.cli.sale.SaleRefund;
import dev.mypos.sample.cli.sale.SaleVoid;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.shift.DrawerOpen;
import dev.mypos.sample.cli.shift.ShiftCash;
import dev.mypos.sample.cli.shift.ShiftClose;
import dev.mypos.sample.cli.shift.ShiftCount;
import dev.mypos.sample.cli.shift.ShiftList;
import dev.mypos.sample.cli.shift.ShiftOpen;
import dev.mypos.sample.cli.shift.ShiftShow;
import dev.mypos.sample.cli.shift.ShiftX;
import dev.mypos.sample.cli.shift.ShiftZ;
import dev.mypos.sample.cli.staff.RoleCreate;
import dev.mypos.sample.cli.staff.RoleList;
import dev.mypos.sample.cli.staff.RoleUpdate;
import dev.mypos.sample.cli.staff.UserCreate;
import dev.mypos.sample.cli.staff.UserDisable;
import dev.mypos.sample.cli.staff.UserGet;
import dev.mypos.sample.cli.staff.UserList;
import dev.mypos.sample.cli.staff.UserPassword;
import dev.mypos.sample.cli.staff.UserPin;
import dev.mypos.sample.cli.staff.UserRedeem;
import dev.mypos.sample.cli.staff.UserSecret;
import dev.mypos.sample.cli.staff.UserUpdate;
import dev.mypos.sample.cli.stock.CountBook;
import dev.mypos.sample.cli.stock.CountEnter;
import dev.mypos.sample.cli.stock.CountList;
import dev.mypos.sample.cli.stock.CountOpen;
import dev.mypos.sample.cli.stock.CountShow;
import dev.mypos.sample.cli.stock.StockAdjust;
import dev.mypos.sample.cli.stock.StockList;
import dev.mypos.sample.cli.stock.StockMovements;
import dev.mypos.sample.cli.stock.StockReceive;
import dev.mypos.sample.cli.stock.StockWaste;
import dev.mypos.sample.cli.store.Backup;
import dev.mypos.sample.cli.store.CategoryCreate;
import dev.mypos.sample.cli.store.CategoryList;
import dev.mypos.sample.cli.store.Completion;
import dev.mypos.sample.cli.store.Init;
import dev.mypos.sample.cli.store.RegisterCreate;
import dev.mypos.sample.cli.store.RegisterList;
import dev.mypos.sample.cli.store.RegisterUpdate;
import dev.mypos.sample.cli.store.Restore;
import dev.mypos.sample.cli.store.StoreExportCommand;
import dev.mypos.sample.cli.store.StoreImportCommand;
import dev.mypos.sample.cli.store.StoreShow;
import dev.mypos.sample.cli.store.StoreUpdate;
import dev.mypos.sample.cli.store.TaxCreate;
import dev.mypos.sample.cli.store.TaxList;
import dev.mypos.sample.cli.store.Verify;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands by name. Only what the words of the command line can mean is read in full, because reading all of them
 * takes longer than most commands.
 */
final class CommandTree {
    private final CommandLine root;
    private final Set<String> words;

    private CommandTree(CommandLine root, Set<String> words) {
        this.root = root;
        this.words = words;
    }

    /**
     * Adds the commands to the root.
     *
     * @param words of the command line; the commands of a group are left out where its name is not among them
     */
    static void grow(CommandLine root, Set<String> words) {
        new CommandTree(root, words).grow();
    }

    private void grow() {
        add(root, "demo", Demo.class);
        add(root, "init", Init.class);
        CommandLine store = group(root, "store", "The shop's settings.");
        add(store, "show", StoreShow.class);
        add(store, "update", StoreUpdate.class);
        add(store, "export", StoreExportCommand.class);
        add(store, "import", StoreImportCommand.class);
        CommandLine register = group(root, "register", "The tills.");
        add(register, "create", RegisterCreate.class);
        add(register, "update", RegisterUpdate.class);
        add(register, "list", RegisterList.class);
        CommandLine category = group(root, "category", "What products are listed under.");
        add(category, "create", CategoryCreate.class);
        add(category, "list", CategoryList.class);
        CommandLine tax = group(root, "tax", "The taxes that products may carry.");
        add(tax, "create", TaxCreate.class);
        add(tax, "list", TaxList.class);
        growShifts(group(root, "shift", "Shifts: from the float in a drawer to its count."));
        add(group(root, "drawer", "The drawers of the tills."), "open", DrawerOpen.class);
        growProducts(group(root, "product", "Products, their prices and pictures."));
        growCustomers(group(root, "customer", "Customers."));
        growStaff(group(root, "user", "Staff members."), group(root, "role", "What staff may do."));
        growSales(group(root, "sale", "Sales and refunds."));
        CommandLine receipt = group(root, "receipt", "Receipts.");
        add(receipt, "show", ReceiptShow.class);
        add(receipt, "print", ReceiptPrint.class);
        CommandLine stock = group(root, "stock", "How much there is, and what changed it.");
        add(stock, "list", StockList.class);
        add(stock, "movements", StockMovements.class);
        add(stock, "adjust", StockAdjust.class);
        add(stock, "receive", StockReceive.class);
        add(stock, "waste", StockWaste.class);
        growCounts(group(stock, "count", "What is really there."));
        CommandLine payment = group(root, "payment", "Card payments that a crash left open.");
        add(payment, "list", PaymentList.class);
        add(payment, "recover", PaymentRecover.class);
        CommandLine report = group(root, "report", "Figures over many sales.");
        add(report, "sales", ReportSales.class);
        add(report, "stock", ReportStock.class);
        add(group(root, "journal", "Who did what."), "list", JournalList.class);
        CommandLine outbox = group(root, "outbox", "Events on their way to others.");
        add(outbox, "list", OutboxList.class);
        add(outbox, "drain", OutboxDrain.class);
        add(outbox, "retry", OutboxRetry.class);
        add(root, "verify", Verify.class);
        add(root, "backup", Backup.class);
        add(root, "restore", Restore.class);
        add(root, "completion", Completion.class);
    }

    private void growShifts(CommandLine shift) {
        add(shift, "open", ShiftOpen.class);
        add(shift, "show", ShiftShow.class);
        add(shift, "cash", ShiftCash.class);
        add(shift, "count", ShiftCount.class);
        add(shift, "close", ShiftClose.class);
        add(shift, "list", ShiftList.class);
        add(shift, "x", ShiftX.class);
        add(shift, "z", ShiftZ.class);
    }

    private void growProducts(CommandLine product) {
        add(product, "create", ProductCreate.class);
        add(product, "list", ProductList.class);
        add(product, "get", ProductGet.class);
        add(product, "update", ProductUpdate.class);
        add(product, "archive", ProductArchive.class);
        add(product, "import", ProductImportCommand.class);
        CommandLine image = group(product, "image", "A product's picture.");
        add(image, "set", ImageSet.class);
        add(image, "remove", ImageRemove.class);
        add(image, "sweep", ImageSweep.class);
    }

    private void growCounts(CommandLine count) {
        add(count, "open", CountOpen.class);
        add(count, "list", CountList.class);
        add(count, "enter", CountEnter.class);
        add(count, "show", CountShow.class);
        add(count, "book", CountBook.class);
    }

    private void growCustomers(CommandLine customer) {
        add(customer, "create", CustomerCreate.class);
        add(customer, "list", CustomerList.class);
        add(customer, "get", CustomerGet.class);
        add(customer, "update", CustomerUpdate.class);
        add(customer, "archive", CustomerArchive.class);
        add(customer, "forget", CustomerForget.class);
        add(customer, "anonymise", CustomerAnonymise.class);
        add(customer, "export", CustomerExport.class);
    }

    private void growStaff(CommandLine user, CommandLine role) {
        add(user, "create", UserCreate.class);
        add(user, "list", UserList.class);
        add(user, "get", UserGet.class);
        add(user, "update", UserUpdate.class);
        add(user, "disable", UserDisable.class);
        add(user, "password", UserPassword.class);
        add(user, "pin", UserPin.class);
        add(user, "secret", UserSecret.class);
        add(user, "redeem", UserRedeem.class);
        add(role, "list", RoleList.class);
        add(role, "create", RoleCreate.class);
        add(role, "update", RoleUpdate.class);
    }

    private void growSales(CommandLine sale) {
        add(sale, "create", SaleCreate.class);
        add(sale, "get", SaleGet.class);
        add(sale, "list", SaleList.class);
        add(sale, "void", SaleVoid.class);
        add(sale, "refund", SaleRefund.class);
        add(sale, "explain", SaleExplain.class);
        add(sale, "import", SaleImport.class);
    }

    private static CommandLine group(CommandLine parent, String name, String header) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .header(header, "")
                .customSynopsis(parent.getCommandSpec().qualifiedName() + " " + name + " COMMAND");
        CommandLine group = new CommandLine(spec);
        parent.addSubcommand(name, group);
        return group;
    }

    private void add(CommandLine parent, String name, Class<? extends Action> action) {
        CommandSpec above = parent.getCommandSpec();
        if (above.parent() == null || words.contains(above.name()) || words.contains("completion")) {
            CommandLine command = new CommandLine(action);
            command.getCommandSpec().usageMessage().sortOptions(false);
            parent.addSubcommand(name, command);
        }
    }
}
