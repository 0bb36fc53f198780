/**
 */
package org.folioscope.session.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Iommu Model</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The IOMMU of the virtual machine.
 * <!-- end-model-doc -->
 * @see org.folioscope.session.model.SessionPackage#getIommuModel()
 * @model
 * @generated
 */
public enum IommuModel implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "none"),

	/**
	 * The '<em><b>INTEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d with legacy tables.
	 * <!-- end-model-doc -->
	 * @see #INTEL_VALUE
	 * @generated
	 * @ordered
	 */
	INTEL(1, "INTEL", "intel"),

	/**
	 * The '<em><b>INTEL SCALABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d with PASID tables.
	 * <!-- end-model-doc -->
	 * @see #INTEL_SCALABLE_VALUE
	 * @generated
	 * @ordered
	 */
	INTEL_SCALABLE(2, "INTEL_SCALABLE", "intel-scalable"),

	/**
	 * The '<em><b>AMD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AMD-Vi.
	 * <!-- end-model-doc -->
	 * @see #AMD_VALUE
	 * @generated
	 * @ordered
	 */
	AMD(3, "AMD", "amd"), /**
	 * The '<em><b>INTEL 48</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d with legacy tables of four levels: device addresses of 48 bits.
	 * <!-- end-model-doc -->
	 * @see #INTEL_48_VALUE
	 * @generated
	 * @ordered
	 */
	INTEL_48(4, "INTEL_48", "intel-48"), /**
	 * The '<em><b>INTEL FIRST STAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d with PASID tables and first-stage tables; needs QEMU 10.
	 * <!-- end-model-doc -->
	 * @see #INTEL_FIRST_STAGE_VALUE
	 * @generated
	 * @ordered
	 */
	INTEL_FIRST_STAGE(5, "INTEL_FIRST_STAGE", "intel-first-stage");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model literal="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>INTEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d with legacy tables.
	 * <!-- end-model-doc -->
	 * @see #INTEL
	 * @model literal="intel"
	 * @generated
	 * @ordered
	 */
	public static final int INTEL_VALUE = 1;

	/**
	 * The '<em><b>INTEL SCALABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d with PASID tables.
	 * <!-- end-model-doc -->
	 * @see #INTEL_SCALABLE
	 * @model literal="intel-scalable"
	 * @generated
	 * @ordered
	 */
	public static final int INTEL_SCALABLE_VALUE = 2;

	/**
	 * The '<em><b>AMD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AMD-Vi.
	 * <!-- end-model-doc -->
	 * @see #AMD
	 * @model literal="amd"
	 * @generated
	 * @ordered
	 */
	public static final int AMD_VALUE = 3;

	/**
	 * The '<em><b>INTEL 48</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d with legacy tables of four levels: device addresses of 48 bits.
	 * <!-- end-model-doc -->
	 * @see #INTEL_48
	 * @model literal="intel-48"
	 * @generated
	 * @ordered
	 */
	public static final int INTEL_48_VALUE = 4;

	/**
	 * The '<em><b>INTEL FIRST STAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VT-d with PASID tables and first-stage tables; needs QEMU 10.
	 * <!-- end-model-doc -->
	 * @see #INTEL_FIRST_STAGE
	 * @model literal="intel-first-stage"
	 * @generated
	 * @ordered
	 */
	public static final int INTEL_FIRST_STAGE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Iommu Model</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final IommuModel[] VALUES_ARRAY =
		new IommuModel[] {
			NONE,
			INTEL,
			INTEL_SCALABLE,
			AMD,
			INTEL_48,
			INTEL_FIRST_STAGE,
		};

	/**
	 * A public read-only list of all the '<em><b>Iommu Model</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<IommuModel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Iommu Model</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IommuModel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			IommuModel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Iommu Model</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IommuModel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			IommuModel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Iommu Model</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IommuModel get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case INTEL_VALUE: return INTEL;
			case INTEL_SCALABLE_VALUE: return INTEL_SCALABLE;
			case AMD_VALUE: return AMD;
			case INTEL_48_VALUE: return INTEL_48;
			case INTEL_FIRST_STAGE_VALUE: return INTEL_FIRST_STAGE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private IommuModel(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //IommuModel
