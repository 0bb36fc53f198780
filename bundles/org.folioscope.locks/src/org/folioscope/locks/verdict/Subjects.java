// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.locks.method.Argument;
import org.folioscope.locks.method.KernelObject;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.place.LockPlaces;
import org.folioscope.model.Inode;

/** The inodes that rules about i_rwsem mean, from the arguments of a call that were found again. */
final class Subjects {

    /**
     * What a rule means.
     *
     * @param inodes those that were found
     * @param missing which ones were not, for people; empty where all were
     */
    record Inodes(List<Subject> inodes, String missing) {}

    /** An inode, and whether it is certain that it is the one. */
    record Subject(Inode inode, boolean isCertain) {

        String name() {
            return LockPlaces.describe(inode);
        }
    }

    private Subjects() {}

    /**
     * The inodes that the i_rwsem of a method's rule is of.
     *
     * @param isBoth whether the rule is about both objects that are concerned: of link and unlink the file, too
     */
    static Inodes of(MethodCall call, boolean isBoth) {
        List<Subject> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> parameters = call.method().parameters();
        boolean isOfDirectories = call.method().table().equals("inode_operations") && parameters.contains("inode");
        if (!isOfDirectories) {
            Optional<Subject> single = single(call);
            single.ifPresentOrElse(found::add, () -> missing.add("its inode"));
            return new Inodes(found, String.join(" and ", missing));
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).equals("inode")) {
                directory(call, i).ifPresentOrElse(found::add, () -> missing.add("the inode it is called for"));
            }
        }
        if (isBoth) {
            Inodes others = victims(call);
            found.addAll(others.inodes());
            if (!others.missing().isEmpty()) {
                missing.add(others.missing());
            }
        }
        return new Inodes(
                found, String.join(" and ", missing.stream().distinct().toList()));
    }

    /** The one inode that the arguments of a call are of, or lead to. */
    private static Optional<Subject> single(MethodCall call) {
        return call.arguments().stream()
                .filter(each -> each.object().inode() != null)
                .findFirst()
                .map(each -> new Subject(each.object().inode(), each.isCertain()));
    }

    /** The inode that is the parameter {@code index}: itself, or by the dentry beside it, which lies in it. */
    private static Optional<Subject> directory(MethodCall call, int index) {
        Optional<Argument> own = call.argument(index);
        if (own.isPresent()) {
            return Optional.of(new Subject(own.get().object().inode(), own.get().isCertain()));
        }
        boolean isOfLink = call.method().name().equals("get_link");
        Optional<Argument> beside = call.argument(isOfLink ? index - 1 : index + 1)
                .filter(each -> each.object().type().equals("dentry"));
        return beside.map(
                        each -> isOfLink ? each.object().inode() : each.object().parent())
                .map(inode -> new Subject(inode, beside.get().isCertain()));
    }

    /** The files that link, unlink and rmdir are about, and what rename replaces, where there is such. */
    static Inodes victims(MethodCall call) {
        int index = switch (call.method().name()) {
            case "link" -> 0;
            case "unlink", "rmdir" -> 1;
            default -> call.method().parameters().lastIndexOf("dentry");
        };
        Optional<KernelObject> dentry = call.argument(index).map(Argument::object);
        if (dentry.isEmpty()) {
            return new Inodes(List.of(), "the file");
        }
        boolean isCertain = call.argument(index).orElseThrow().isCertain();
        return dentry.get().inode() == null
                ? new Inodes(List.of(), "")
                : new Inodes(List.of(new Subject(dentry.get().inode(), isCertain)), "");
    }
}
