// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Numbers;
import org.folioscope.model.Finding;
import org.folioscope.ui.links.Place;

/** Where the bytes are that a finding is about. */
final class FindingPlaces {

    /** An address in a sentence, with the word that tells its space, or what lies there, where there is one. */
    static final Pattern ADDRESS =
            Pattern.compile("(?:(physical|virtual|inode|task|lock|request) )?(0x[0-9a-f]{3,16})\\b");

    /** How ids of rules about IOMMUs begin: what breaks them is shown on the page IOMMU. */
    private static final String IOMMU_RULES = "IO";

    /** The same of rules about netfs, and its page. */
    private static final String NETFS_RULES = "NF";

    private static final Pattern VIRTUAL = Pattern.compile("virtual (0x[0-9a-f]{3,16})\\b");

    private FindingPlaces() {}

    /**
     * Where the structure is shown that a finding is about: by its rule the page netfs or IOMMU, else the inode, task, lock or request
     * that its evidence names, else the handover that its bytes are in. Empty where it is about none.
     */
    static Optional<Place> structure(Finding finding) {
        String rule = finding.getRule() == null ? "" : finding.getRule();
        if (rule.startsWith(NETFS_RULES)) {
            return finding.getEvidence().reversed().stream()
                    .map(VIRTUAL::matcher)
                    .filter(Matcher::find)
                    .findFirst()
                    .<Place>map(found -> new Place.NetfsAt(Numbers.parse(found.group(1))))
                    .or(() -> of(finding));
        }
        for (String line : finding.getEvidence()) {
            Matcher matcher = ADDRESS.matcher(line);
            while (matcher.find()) {
                Place place = of(matcher);
                if (!(place instanceof Place.Memory)) {
                    return Optional.of(place);
                }
            }
        }
        if (finding.getAddress() == -1) {
            return Optional.empty();
        }
        return Optional.of(
                rule.startsWith(IOMMU_RULES)
                        ? new Place.TableEntryAt(finding.getAddress())
                        : new Place.HandoverAt(finding.getAddress()));
    }

    /** Empty where it is about no bytes, or about some of the file's that are no memory. */
    static Optional<Place> of(Finding finding) {
        if (finding.getAddress() != -1) {
            return Optional.of(new Place.Bytes(finding.getAddress(), Math.max(1, finding.getLength())));
        }
        String place = finding.getPlace() == null ? "" : finding.getPlace();
        Matcher matcher = ADDRESS.matcher(place);
        return matcher.find() && !place.contains("offset") ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** Where the address leads that {@link #ADDRESS} has found; kernel addresses are virtual where nothing else is said. */
    static Place of(Matcher matcher) {
        long address = Numbers.parse(matcher.group(2));
        String word = matcher.group(1) == null ? "" : matcher.group(1);
        return switch (word) {
            case "inode" -> new Place.InodeAt(address);
            case "task" -> new Place.TaskAt(address);
            case "lock" -> new Place.LockAt(address);
            case "request" -> new Place.NetfsAt(address);
            case "physical" -> new Place.Memory(false, address, "");
            default -> new Place.Memory(word.equals("virtual") || address < 0, address, "");
        };
    }
}
