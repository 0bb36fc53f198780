// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.tree;

import java.util.List;
import java.util.Optional;
import org.folioscope.model.Finding;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.tree.NodeLook;

/** A value of the tree of IOMMUs that is more than bytes of one structure. */
public sealed interface IommuNode extends NodeLook permits UnitNode, TablesNode, DeviceNode, AttachmentNode {

    /** All that is known of it. */
    List<FactLine> facts();

    /** What the checks have found about it. */
    List<Finding> findings();

    /** The only way in which addresses of it are translated; empty where there is none, or several. */
    Optional<AttachmentNode> attachment();
}
